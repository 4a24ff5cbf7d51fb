package org.colophon.remarks;

import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.TextName;

/**
 * The passage that a thread is about.
 *
 * @param from where it begins in the newest text, in UTF-16 units
 * @param to behind its last character; the same as {@code from} where nothing of it is left
 * @param quote the passage as it was when the thread was opened
 * @param gone whether nothing of it is left in the text
 */
public record Anchor(TextName text, int from, int to, String quote, boolean gone) {

    /**
     * The passage after a change of its text. What is put into it belongs to it, what is put before or behind it does
     * not; where all of it is replaced at once, it is what stands there now.
     */
    Anchor after(ChangeSet changes) {
        if (gone) {
            int place = changes.mapPosition(from, false);
            return new Anchor(text, place, place, quote, true);
        }
        int begin = changes.mapPosition(from, true);
        int end = changes.mapPosition(to, false);
        return end > begin ? at(begin, end) : new Anchor(text, end, end, quote, true);
    }

    /** The same passage found at a place. */
    Anchor at(int begin, int end) {
        return new Anchor(text, begin, end, quote, false);
    }

    /** What stands there in the newest text; empty where nothing is left. */
    String in(String newest) {
        return gone || to > newest.length() ? "" : newest.substring(from, to);
    }

    /** The place of the quoted words that is nearest to where the passage was; -1 where they do not stand in the text. */
    int nearest(String newest) {
        int best = -1;
        for (int at = newest.indexOf(quote); at >= 0; at = newest.indexOf(quote, at + 1)) {
            if (best < 0 || Math.abs(at - from) < Math.abs(best - from)) {
                best = at;
            }
        }
        return best;
    }
}
