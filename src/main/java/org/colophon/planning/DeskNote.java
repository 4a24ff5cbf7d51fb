package org.colophon.planning;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/** A note to the desk about an article. @param words 1 to 2,000 characters */
public record DeskNote(UUID id, String words, Instant at, PersonId by) {}
