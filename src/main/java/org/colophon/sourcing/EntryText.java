package org.colophon.sourcing;

import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Checks the texts of facts and sources as people enter them. */
final class EntryText {

    private EntryText() {}

    /** The text without space around it. @throws BadInput when it is too long or holds what cannot be printed */
    static String checked(String field, String name, String text, int max) {
        String clean = text.strip();
        if (clean.length() > max) {
            throw new BadInput(field, "The %s has %,d characters at most.".formatted(name, max));
        }
        if (clean.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new BadInput(field, "The %s holds characters that cannot be printed.".formatted(name));
        }
        return clean;
    }

    /** The same where nothing may be said, too. */
    static @Nullable String optional(String field, String name, @Nullable String text, int max) {
        return text == null ? null : checked(field, name, text, max);
    }
}
