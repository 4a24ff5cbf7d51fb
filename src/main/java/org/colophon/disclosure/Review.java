package org.colophon.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The sign-off that covers a text, as it is frozen with a published version.
 *
 * @param signOff its id
 * @param reviewer the name of who signed, and {@code role} what they are in the newsroom
 * @param at when it was signed
 * @param statement what they stated, in their words
 * @param signedHash SHA-256 of the {@link CanonicalText} that was signed
 * @param publishedHash the same of the text it is used for; differs only by {@code changes}
 * @param changes the minor edits since
 * @param passages how many AI passages were opened, {@code facts} how many facts were compared with their sources
 * @param words how long the text was
 * @param seconds between opening the review and signing
 * @param hasty whether that is much faster than the text can be read
 * @param otherAuthors whether somebody else than the reviewer had written in the text
 */
public record Review(
        UUID signOff,
        String reviewer,
        String role,
        Instant at,
        String statement,
        String signedHash,
        String publishedHash,
        List<MinorChange> changes,
        int passages,
        int facts,
        int words,
        long seconds,
        boolean hasty,
        boolean otherAuthors) {

    public Review {
        changes = List.copyOf(changes);
    }
}
