package org.colophon.markup;

/**
 * A word that a reader sees, and where its characters stand in the source: mostly in one part, in several where markup
 * stands inside the word. Places are UTF-16 offsets, ascending; a part's end is the place after its last character.
 */
public final class Word {

    private final int[] ends;

    /** @param ends begin and end of each part in turn */
    Word(int[] ends) {
        this.ends = ends;
    }

    /** Where the word begins. */
    public int from() {
        return ends[0];
    }

    /** Where the word ends. */
    public int to() {
        return ends[ends.length - 1];
    }

    /** In how many parts it stands in the source; at least one. */
    public int parts() {
        return ends.length / 2;
    }

    /** Where this part begins. @param part from 0 */
    public int from(int part) {
        return ends[2 * part];
    }

    /** Where this part ends. @param part from 0 */
    public int to(int part) {
        return ends[2 * part + 1];
    }

    /** The word as it stands in its source, without the markup inside it; a character reference stays one. */
    public String in(String source) {
        var text = new StringBuilder(to() - from());
        for (int part = 0; part < parts(); part++) {
            text.append(source, from(part), to(part));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int part = 0; part < parts(); part++) {
            text.append(part == 0 ? "" : "+").append(from(part)).append('-').append(to(part));
        }
        return text.toString();
    }
}
