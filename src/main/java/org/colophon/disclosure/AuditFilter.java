package org.colophon.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail to show; what is null fits everything.
 *
 * @param by whose doing it was
 * @param from the first day in the newsroom's zone, and {@code to} the last, included
 * @param article of which article; policies are of none
 */
public record AuditFilter(
        @Nullable AuditKind kind,
        @Nullable PersonId by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID article) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
