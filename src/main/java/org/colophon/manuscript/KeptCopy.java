package org.colophon.manuscript;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/**
 * A text that could not be saved because somebody else had saved in between. It is kept until a person has settled it.
 *
 * @param baseVersion the version it was made from
 */
public record KeptCopy(UUID id, ManuscriptId manuscript, Texts texts, long baseVersion, Instant at, PersonId by) {}
