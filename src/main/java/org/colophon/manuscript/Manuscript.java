package org.colophon.manuscript;

import java.time.Instant;
import org.colophon.identity.PersonId;

/**
 * The text of an article as it stands.
 *
 * @param version counts the saves; a save names the version it was made from
 * @param imported whether the text came from outside and nobody knows how it was written
 */
public record Manuscript(
        ManuscriptId id, Texts texts, long version, boolean imported, Instant savedAt, PersonId savedBy) {}
