package org.colophon.publication;

import java.util.Locale;

/** What became of a prepared correction. */
public enum CorrectionState {
    /** Waits for an editor. */
    WAITING,
    /** Readers see it: alone, or with another version that prints what is right. */
    PUBLISHED,
    /** An editor decided against it, for a reason that is kept. */
    DISMISSED,
    /** There is nothing to correct any more. */
    WITHDRAWN;

    /** Lower case, as stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CorrectionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
