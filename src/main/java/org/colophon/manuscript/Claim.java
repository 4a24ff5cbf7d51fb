package org.colophon.manuscript;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.TextName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a person wrote what counts as an AI tool's. It needs a second person.
 *
 * @param version at which the passage stood at {@code from}
 * @param from in UTF-16 units
 * @param length in UTF-16 units
 * @param passage the characters at that version; empty where the log no longer has it
 * @param decision null while nobody has decided
 */
public record Claim(
        UUID id,
        ManuscriptId manuscript,
        TextName text,
        long version,
        int from,
        int length,
        String passage,
        String reason,
        PersonId askedBy,
        Instant askedAt,
        @Nullable Decision decision) {

    /** What was decided. @param accepted whether the passage counts as typed now */
    public record Decision(boolean accepted, PersonId by, Instant at) {}

    /** A claim that somebody makes. @param reason why, 1 to 500 characters */
    public record Asked(TextName text, long version, int from, int length, String reason) {}

    Claim decided(Decision made) {
        return new Claim(id, manuscript, text, version, from, length, passage, reason, askedBy, askedAt, made);
    }
}
