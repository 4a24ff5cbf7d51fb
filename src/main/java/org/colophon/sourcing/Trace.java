package org.colophon.sourcing;

import java.time.Instant;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who made and changed a fact, and when. People are null where that was before histories of facts began.
 *
 * @param revision counts every change, from 1
 * @param changedAt of the last change of any kind, a verification included
 * @param statedBy who entered what it says as it stands, whoever changed other fields since
 */
public record Trace(
        long revision,
        @Nullable Instant createdAt,
        @Nullable PersonId createdBy,
        Instant changedAt,
        @Nullable PersonId changedBy,
        @Nullable PersonId statedBy) {}
