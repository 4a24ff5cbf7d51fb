package org.colophon.article;

import java.util.Locale;

/** Turns what people type into a search field into a pattern for LIKE with the escape character backslash. */
final class Patterns {

    private Patterns() {}

    static String containing(String text) {
        return "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }
}
