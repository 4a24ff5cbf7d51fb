package org.colophon.markup;

/** Takes the characters of a parsed text one after the other, each with its place in the source. */
interface CharacterSink {

    /** The next characters, which stand in the source as they are. */
    default void plain(CharSequence source, int from, int to) {
        for (int at = from; at < to; ) {
            int c = Character.codePointAt(source, at);
            int next = Math.min(to, at + Character.charCount(c));
            add(c, at, next);
            at = next;
        }
    }

    /** The next character, and the place that stands for it. */
    void add(int c, int from, int to);

    /** The next character, which has no place of its own. */
    void unplaced(int c);
}
