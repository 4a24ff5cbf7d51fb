package org.colophon.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the audit log. Never changed.
 *
 * @param action the code of an {@link AuditAction}, which may be of a feature that is no longer there
 * @param token what the access token was called with which it was done; empty for somebody at the keys
 */
public record LogEntry(
        UUID id, Instant at, Actor by, String action, AuditSubject subject, String detail, String token) {}
