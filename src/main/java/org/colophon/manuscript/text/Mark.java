package org.colophon.manuscript.text;

/** A stretch of existing text whose origin is stated anew. @param from in UTF-16 units @param length at least 1 */
public record Mark(int from, int length, Origin origin) {

    public Mark {
        if (from < 0 || length < 1) {
            throw new IllegalArgumentException("A mark has a place and at least one character");
        }
    }

    /** Behind its last character. */
    public int to() {
        return from + length;
    }
}
