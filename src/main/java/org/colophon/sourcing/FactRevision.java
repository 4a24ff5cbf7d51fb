package org.colophon.sourcing;

import java.time.Instant;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it stood after one change.
 *
 * @param number counts from 1
 * @param changedBy null for the first state of a fact from before histories were kept
 * @param note why; may be empty
 */
public record FactRevision(
        long number,
        String label,
        Stated stated,
        Evidence evidence,
        FactStatus status,
        Instant changedAt,
        @Nullable PersonId changedBy,
        String note) {}
