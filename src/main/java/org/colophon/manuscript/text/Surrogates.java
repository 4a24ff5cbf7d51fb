package org.colophon.manuscript.text;

/** What no text may hold: NUL, and halves of surrogate pairs, which neither databases nor UTF-8 can store. */
public final class Surrogates {

    private Surrogates() {}

    /** Whether the text has no NUL and no half of a pair. */
    public static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cut at this position would part the two halves of a pair. */
    public static boolean splits(String text, int position) {
        return position > 0
                && position < text.length()
                && Character.isHighSurrogate(text.charAt(position - 1))
                && Character.isLowSurrogate(text.charAt(position));
    }

    /** Whether the change begins or ends anywhere inside a pair of this text. */
    public static boolean splitBy(ChangeSet changes, String text) {
        boolean[] found = {false};
        changes.eachChange((from, to, at, inserted) -> found[0] |= splits(text, from) || splits(text, to));
        return found[0];
    }
}
