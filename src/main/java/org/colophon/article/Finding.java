package org.colophon.article;

/**
 * Something a {@link Check} found.
 *
 * @param level whether it stops publishing
 * @param code short name for the API, such as {@code unknown-fact}
 * @param message a sentence for people that says what to do
 * @param place which field or panel to go to: {@code headline}, {@code standfirst}, {@code body}, {@code slug},
 *     {@code section}, {@code facts}, {@code sources}, {@code disclosure}
 */
public record Finding(Level level, String code, String message, String place) {

    /** How much a finding weighs. */
    public enum Level {
        /** Must be settled before publishing. */
        REQUIRED,
        /** Worth a look; publishing goes ahead. */
        ADVICE
    }

    /** A finding that stops publishing. */
    public static Finding required(String code, String message, String place) {
        return new Finding(Level.REQUIRED, code, message, place);
    }

    /** A finding that does not. */
    public static Finding advice(String code, String message, String place) {
        return new Finding(Level.ADVICE, code, message, place);
    }
}
