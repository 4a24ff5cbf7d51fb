package org.colophon.discussion;

import java.time.Instant;
import org.colophon.article.ArticleId;

/**
 * A comment on its way through the phases, with all that they need to know.
 *
 * @param text cleaned by {@link NewComment#clean}
 * @param edit whether it replaces the text of a comment that is there already
 */
record Submission(
        ArticleId article,
        AuthorRecord author,
        String text,
        Instant at,
        ModerationRules rules,
        DiscussionMode.Standing mode,
        boolean edit) {}
