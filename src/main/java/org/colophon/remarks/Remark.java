package org.colophon.remarks;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in a thread, as plain text with line breaks.
 *
 * @param words empty once it is removed
 * @param changedAt when its words were last changed; null where they never were
 * @param removed whether its author took it back
 */
public record Remark(
        UUID id,
        PersonId by,
        Instant at,
        String words,
        @Nullable Instant changedAt,
        boolean removed) {}
