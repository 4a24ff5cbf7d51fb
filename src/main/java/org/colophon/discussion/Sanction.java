package org.colophon.discussion;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What moderators did about somebody.
 *
 * @param reason told to the person
 * @param ends when it ends by itself, or null
 * @param lifted when a moderator ended it, or null
 */
public record Sanction(
        UUID id,
        PersonId person,
        SanctionKind kind,
        String reason,
        Instant at,
        PersonId by,
        @Nullable Instant ends,
        @Nullable Instant lifted) {

    /** Whether it holds at this time. */
    public boolean holds(Instant now) {
        return lifted == null && (ends == null || ends.isAfter(now));
    }
}
