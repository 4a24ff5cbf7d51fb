package org.colophon.markup;

/**
 * Something in a Markdown text and where it stands there.
 *
 * @param words a fact as written between its braces, the key of a source, the destination of a link, or the description of an image
 * @param from in UTF-16 units of the text as it was given
 * @param length in UTF-16 units
 */
public record Located(Kind kind, String words, int from, int length) {

    /** The key of the fact or source, without the fact's format. */
    public String key() {
        int bar = words.indexOf('|');
        return kind == Kind.FACT && bar >= 0 ? words.substring(0, bar) : words;
    }

    /** What it is. */
    public enum Kind {
        FACT,
        CITATION,
        LINK,
        IMAGE
    }
}
