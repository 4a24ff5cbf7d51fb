package org.colophon.discussion;

import org.colophon.shared.BadInput;

/** One thing that a new comment must satisfy. All rules are asked, in the order of their {@code @Order}. */
interface PostingRule {

    /** @throws BadInput with a sentence for the author when the comment cannot be taken */
    void check(NewComment comment);
}
