package org.colophon.markup;

import java.util.BitSet;

/** The two tokens between which a passage stands in the HTML before the sanitiser, and where they belong. */
final class PassageTokens {

    private final BitSet written;
    private final String begin;
    private final String end;

    /** @param written the characters of the source that lie in passages */
    PassageTokens(BitSet written, Tokens tokens) {
        this.written = written;
        this.begin = tokens.hold(Mark.Passage.BEGIN);
        this.end = tokens.hold(Mark.Passage.END);
    }

    /**
     * The text with tokens. Blank text has none: with them it would be text where there is none, such as between the rows
     * of a table.
     *
     * @param first the place of its first unit in {@code places}
     */
    String around(String text, Places places, int first) {
        if (text.isBlank()) {
            return text;
        }
        var result = new StringBuilder(text.length() + 2 * begin.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            inside = step(inside, holds(places.at(first + i), c, inside), result);
            result.appendCodePoint(c);
            i += Character.charCount(c);
        }
        step(inside, false, result);
        return result.toString();
    }

    /** Whether a character lies in a passage; a line end without a place goes on with what is before it. */
    boolean holds(int place, int c, boolean before) {
        return place < 0 ? before && Character.isWhitespace(c) : written.get(place);
    }

    /** Writes the token by which one state becomes another. */
    boolean step(boolean before, boolean after, StringBuilder out) {
        if (before != after) {
            out.append(after ? begin : end);
        }
        return after;
    }

    /** The text without these tokens. */
    String without(String text) {
        return text.indexOf(Tokens.START) < 0 ? text : text.replace(begin, "").replace(end, "");
    }
}
