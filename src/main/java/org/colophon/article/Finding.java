package org.colophon.article;

import org.jspecify.annotations.Nullable;

/**
 * Something a {@link Check} found.
 *
 * @param level whether it stops publishing
 * @param code short name for the API, such as {@code unknown-fact}
 * @param message a sentence for people that says what to do
 * @param place which field or panel to go to: {@code headline}, {@code standfirst}, {@code body}, {@code slug},
 *     {@code section}, {@code facts}, {@code sources}, {@code disclosure}
 * @param link page of the newsroom where it is looked into, relative to the newsroom's address; null where the editor is
 */
public record Finding(
        Level level,
        String code,
        String message,
        String place,
        @Nullable String link) {

    /** How much a finding weighs. */
    public enum Level {
        /** Must be settled before publishing. */
        REQUIRED,
        /** Worth a look; publishing goes ahead. */
        ADVICE
    }

    /** A finding that stops publishing. */
    public static Finding required(String code, String message, String place) {
        return new Finding(Level.REQUIRED, code, message, place, null);
    }

    /** A finding that does not. */
    public static Finding advice(String code, String message, String place) {
        return new Finding(Level.ADVICE, code, message, place, null);
    }

    /** The same with the page of the newsroom where it is looked into. */
    public Finding on(String page) {
        return new Finding(level, code, message, place, page);
    }
}
