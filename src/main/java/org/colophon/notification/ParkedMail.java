package org.colophon.notification;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/**
 * A mail that could not be sent and is not tried again by itself.
 *
 * @param batch by which it is named
 * @param to for whom it is
 * @param line what it tells of, the first of its lines
 * @param lines how many lines it has; more than one in a digest
 * @param at when it was put aside
 * @param attempts how often it was tried
 * @param problem what the mail server said, or what else went wrong
 */
public record ParkedMail(UUID batch, PersonId to, String line, int lines, Instant at, int attempts, String problem) {}
