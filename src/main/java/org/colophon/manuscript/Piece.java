package org.colophon.manuscript;

import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.jspecify.annotations.Nullable;

/**
 * What a client says about a stretch of the text it inserts. The newsroom decides what becomes of it.
 *
 * @param length in UTF-16 units
 * @param origin where it says the text comes from; null when it does not say
 * @param pasted whether it came by paste or drop from outside
 * @param copyOf where the same characters stood before; null for new text
 */
public record Piece(
        int length,
        @Nullable Origin origin,
        boolean pasted,
        @Nullable CopyOf copyOf) {

    public Piece {
        if (length < 0) {
            throw new IllegalArgumentException("A piece has no negative length");
        }
    }

    /** New text of a stated origin. */
    public static Piece of(int length, @Nullable Origin origin) {
        return new Piece(length, origin, false, null);
    }

    /** Text that stood at {@code from} of a manuscript's text at a version. */
    public record CopyOf(ManuscriptId manuscript, TextName text, long version, int from) {}
}
