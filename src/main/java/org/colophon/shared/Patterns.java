package org.colophon.shared;

import java.util.Locale;

/** Turns what people type into a search field into a pattern for LIKE with the escape character backslash. */
public final class Patterns {

    private Patterns() {}

    /** A pattern for texts in lower case that contain these words; percent signs and underlines stand for themselves. */
    public static String containing(String text) {
        return "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }
}
