package org.colophon.manuscript.text;

/** A stretch of text of one origin. @param length in UTF-16 units, at least 1 */
public record Run(int length, Origin origin) {

    public Run {
        if (length < 1) {
            throw new IllegalArgumentException("A run has at least one character");
        }
    }
}
