package org.colophon.manuscript;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/**
 * The record of a passage that was removed; the passage itself is nowhere.
 *
 * @param reason as the administrator gave it
 * @param places from how many places it was removed
 */
public record Expunction(UUID id, ManuscriptId manuscript, Instant at, PersonId by, String reason, int places) {}
