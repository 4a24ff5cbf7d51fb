package org.colophon.discussion;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decided about a comment.
 *
 * @param statement why, as the author is told; may be empty where nothing was taken down
 * @param appeal what the author says against it, or null
 * @param answer what the author was told about the appeal, or null
 */
public record Decision(
        UUID id,
        CommentId comment,
        CommentState was,
        CommentState becomes,
        String statement,
        Instant at,
        PersonId by,
        @Nullable String appeal,
        @Nullable Instant appealedAt,
        @Nullable Instant answeredAt,
        @Nullable String answer) {

    /** Whether its author can still say something against it. */
    public boolean appealable() {
        return appealedAt == null && (becomes == CommentState.REMOVED || becomes == CommentState.REJECTED);
    }
}
