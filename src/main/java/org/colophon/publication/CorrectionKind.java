package org.colophon.publication;

import java.util.Locale;

/** Why readers are told something else than before. */
public enum CorrectionKind {
    /** What readers were told was wrong. */
    CORRECTION("Correction"),
    /** What readers were told could be misunderstood. */
    CLARIFICATION("Clarification"),
    /** It was right then and is no more. */
    UPDATE("Update");

    private final String title;

    CorrectionKind(String title) {
        this.title = title;
    }

    /** Lower case, as stored and in pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    static CorrectionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
