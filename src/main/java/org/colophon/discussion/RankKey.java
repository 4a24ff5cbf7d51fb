package org.colophon.discussion;

import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;

/** A place in a list sorted by a count and then by time, both falling. */
record RankKey(int count, TimeKey time) {

    String encoded() {
        return count + "~" + time.encoded();
    }

    /** Reads what {@link #encoded()} wrote; anything else starts at the top. */
    static RankKey decode(@Nullable String text) {
        int at = text == null ? -1 : text.indexOf('~');
        try {
            return text == null || at < 1
                    ? new RankKey(Integer.MAX_VALUE, TimeKey.NEWEST)
                    : new RankKey(Integer.parseInt(text.substring(0, at)), TimeKey.decode(text.substring(at + 1)));
        } catch (NumberFormatException e) {
            return new RankKey(Integer.MAX_VALUE, TimeKey.NEWEST);
        }
    }
}
