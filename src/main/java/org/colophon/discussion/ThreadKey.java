package org.colophon.discussion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of a comment in its discussion. Sorting keys as text gives reading order: a comment's key begins with its
 * parent's, and siblings follow by time. What lies deeper than {@link #LEVELS} stands level with its parent, in order
 * of time.
 */
final class ThreadKey {

    /** How deep the order follows replies; a key is then 1,000 characters long. */
    static final int LEVELS = 40;

    /** How deep replies are shown indented. */
    static final int SHOWN_LEVELS = 4;

    private static final int STEP = 25;

    private ThreadKey() {}

    /** The key of a new comment. @param parent the key of what it replies to, or null */
    static String of(@Nullable String parent, Instant at, UUID id) {
        long micros = Math.max(0, at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000);
        long tie = (id.getLeastSignificantBits() & 0x3fff_ffffL) % 1_000_000_000L;
        return above(parent) + "%016d%09d".formatted(micros, tie);
    }

    /** The depth to show: 0 for a comment on the article, {@link #SHOWN_LEVELS} at most. */
    static int depth(String key) {
        return Math.min(key.length() / STEP - 1, SHOWN_LEVELS);
    }

    /** The key of the comment on the article that a thread begins with. */
    static String thread(String key) {
        return key.substring(0, Math.min(key.length(), STEP));
    }

    private static String above(@Nullable String parent) {
        if (parent == null) {
            return "";
        }
        return parent.length() < LEVELS * STEP ? parent : parent.substring(0, (LEVELS - 1) * STEP);
    }
}
