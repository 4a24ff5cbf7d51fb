package org.colophon.publication;

import java.util.Optional;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;

/** What the next version of an article changes for readers who know the one before. */
public enum ChangeKind implements Coded {
    MINOR("Minor", "Spelling or layout. Readers are told nothing.", null),
    UPDATE("Update", "There is news since. A note is optional.", CorrectionKind.UPDATE),
    CLARIFICATION(
            "Clarification",
            "It was not wrong, but could be misunderstood. With a note.",
            CorrectionKind.CLARIFICATION),
    CORRECTION("Correction", "It was wrong. With a note and the cause.", CorrectionKind.CORRECTION);

    private final String title;
    private final String meaning;
    private final @Nullable CorrectionKind note;

    ChangeKind(String title, String meaning, @Nullable CorrectionKind note) {
        this.title = title;
        this.meaning = meaning;
        this.note = note;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** When it is the right one. */
    public String meaning() {
        return meaning;
    }

    /** The kind of the note that tells readers; empty where there is none. */
    public Optional<CorrectionKind> note() {
        return Optional.ofNullable(note);
    }

    /** Whether there is no such change without a note. */
    public boolean needsNote() {
        return this == CLARIFICATION || this == CORRECTION;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
