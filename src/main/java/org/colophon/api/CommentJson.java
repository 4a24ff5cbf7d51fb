package org.colophon.api;

import java.time.Instant;
import java.util.UUID;
import org.colophon.discussion.Comment;
import org.colophon.discussion.CommentId;
import org.jspecify.annotations.Nullable;

/**
 * A comment as readers see it.
 *
 * @param depth 0 for a comment on the article, 1 for a reply to it, and so on
 * @param html safe to put on a page; empty when the comment was removed
 */
record CommentJson(
        UUID id,
        @Nullable UUID parent,
        int depth,
        String author,
        String authorRole,
        String html,
        Instant postedAt,
        boolean removed,
        String url) {

    static CommentJson of(Comment comment, String url) {
        CommentId parent = comment.parent();
        return new CommentJson(
                comment.id().value(),
                parent == null ? null : parent.value(),
                comment.depth(),
                comment.author(),
                comment.authorRole(),
                comment.html().toString(),
                comment.postedAt(),
                comment.removed(),
                url);
    }
}
