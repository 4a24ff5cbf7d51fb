package org.colophon.manuscript;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/**
 * A text that could not be saved, kept until a person has settled it.
 *
 * @param name what it is called; empty where it came too late for a newer save
 * @param baseVersion the version it was made from
 */
public record KeptCopy(
        UUID id, ManuscriptId manuscript, String name, Texts texts, long baseVersion, Instant at, PersonId by) {}
