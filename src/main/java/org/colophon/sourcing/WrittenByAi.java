package org.colophon.sourcing;

import java.util.Optional;
import org.colophon.shared.Coded;

/** Whether a source was written by an AI tool, as far as the newsroom knows. */
public enum WrittenByAi implements Coded {
    YES("yes", "Written by AI"),
    NO("no", "Written by people"),
    UNKNOWN("unknown", "Not known");

    private final String code;
    private final String title;

    WrittenByAi(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The name in files, the API and the database. */
    @Override
    public String code() {
        return code;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** The one with this code, if there is one. */
    public static Optional<WrittenByAi> of(String code) {
        return Coded.find(WrittenByAi.class, code);
    }
}
