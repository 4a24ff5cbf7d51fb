package org.colophon.discussion;

import java.time.Duration;
import org.colophon.shared.BadInput;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody says the same twice below an article within five minutes, be it by impatience or on purpose. */
@Component
@Order(20)
class NothingTwice implements PostingRule {

    static final Duration WITHIN = Duration.ofMinutes(5);

    private final StoredComments comments;

    NothingTwice(StoredComments comments) {
        this.comments = comments;
    }

    @Override
    public void check(NewComment comment) {
        if (comments.hasSaidSince(
                comment.author().value(),
                comment.at().minus(WITHIN),
                comment.article().value(),
                comment.text())) {
            throw new BadInput("text", "You have just posted this comment; it is there already.");
        }
    }
}
