package org.colophon.publication;

import java.time.Instant;
import java.util.Optional;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What is said about the next version of an article.
 *
 * @param note what readers are told, in plain text and the article's language; empty where they are told nothing
 * @param cause where the error came from; only with a correction, and needed there
 */
public record Change(ChangeKind kind, String note, @Nullable ErrorCause cause) {

    /** Nothing that readers have to be told. */
    public static final Change MINOR = new Change(ChangeKind.MINOR, "", null);

    static final int NOTE_MAX = 2_000;

    /** Strips the note. */
    public Change {
        note = note.strip();
    }

    /**
     * @param number of the version that this is said about
     * @throws BadInput with field {@code kind}, {@code note} or {@code cause}
     */
    void check(int number) {
        if (number == 1 && kind != ChangeKind.MINOR) {
            throw new BadInput("kind", "This is the first version: there is none before it to correct or update.");
        }
        if (kind.needsNote() && note.isEmpty()) {
            throw new BadInput("note", "Say to readers what was wrong and what is right.");
        }
        if (kind == ChangeKind.MINOR && !note.isEmpty()) {
            throw new BadInput("note", "A minor change has no note. Choose another kind, or leave the note empty.");
        }
        if (note.length() > NOTE_MAX) {
            throw new BadInput("note", "Keep it to %,d characters.".formatted(NOTE_MAX));
        }
        if (kind == ChangeKind.CORRECTION && cause == null) {
            throw new BadInput("cause", "Say where the error came from.");
        }
        if (kind != ChangeKind.CORRECTION && cause != null) {
            throw new BadInput("cause", "Only an error has a cause. Choose a correction, or leave it empty.");
        }
    }

    Optional<PublishedNote> noteAt(Instant at) {
        return note.isEmpty()
                ? Optional.empty()
                : kind.note()
                        .map(noted -> new PublishedNote(
                                at, noted.code(), note, null, "", "", cause == null ? null : cause.code()));
    }
}
