package org.colophon.manuscript.text;

import java.util.Locale;
import java.util.Optional;
import org.colophon.shared.Coded;

/** The texts of a manuscript. */
public enum TextName implements Coded {
    HEADLINE(1_000),
    STANDFIRST(4_000),
    BODY(2_000_000);

    private final int max;

    TextName(int max) {
        this.max = max;
    }

    /** The name in the API and the database, such as {@code body}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many UTF-16 units it holds at most. */
    public int max() {
        return max;
    }

    /** Whether it may have line breaks. */
    public boolean hasLines() {
        return this == BODY;
    }

    /** The text with this code, if there is one. */
    public static Optional<TextName> of(String code) {
        return Coded.find(TextName.class, code);
    }
}
