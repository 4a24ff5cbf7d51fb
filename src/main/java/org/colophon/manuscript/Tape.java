package org.colophon.manuscript;

import java.util.Arrays;
import org.colophon.manuscript.text.ChangeSet;

/**
 * A text being edited, in which every character knows which edit inserted it, and as which of its characters. Made for
 * replaying long logs: a change costs its own length and its distance from the change before.
 */
final class Tape {

    /** No text is longer than two million characters. */
    private static final int OFFSET_BITS = 21;

    private static final long OFFSETS = (1L << OFFSET_BITS) - 1;

    private char[] units;
    private long[] sources;
    private int gap;
    private int gapEnd;

    /** @param version whose characters these are */
    Tape(String text, long version) {
        units = new char[text.length() + 64];
        sources = new long[units.length];
        gapEnd = units.length;
        insert(text, version, 0);
    }

    int length() {
        return units.length - (gapEnd - gap);
    }

    /** Applies an edit's change. @param version the edit's */
    void apply(ChangeSet changes, long version) {
        int[] inserted = {0};
        changes.eachChange((from, to, at, text) -> {
            moveGap(at);
            gapEnd += to - from;
            insert(text, version, inserted[0]);
            inserted[0] += text.length();
        });
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        if (from < gap) {
            text.append(units, from, Math.min(to, gap) - from);
        }
        if (to > gap) {
            int start = Math.max(from, gap);
            text.append(units, start + gapEnd - gap, to - start);
        }
        return text.toString();
    }

    String text() {
        return text(0, length());
    }

    /** The version whose edit inserted this character. */
    long version(int index) {
        return source(index) >>> OFFSET_BITS;
    }

    /** Which character it was among all that the edit inserted. */
    int offset(int index) {
        return (int) (source(index) & OFFSETS);
    }

    private long source(int index) {
        return sources[index < gap ? index : index + gapEnd - gap];
    }

    private void insert(String text, long version, int offset) {
        makeRoom(text.length());
        for (int i = 0; i < text.length(); i++) {
            units[gap] = text.charAt(i);
            sources[gap++] = version << OFFSET_BITS | (offset + i);
        }
    }

    private void moveGap(int to) {
        int distance = Math.abs(to - gap);
        if (to < gap) {
            System.arraycopy(units, to, units, gapEnd - distance, distance);
            System.arraycopy(sources, to, sources, gapEnd - distance, distance);
            gap -= distance;
            gapEnd -= distance;
        } else {
            System.arraycopy(units, gapEnd, units, gap, distance);
            System.arraycopy(sources, gapEnd, sources, gap, distance);
            gap += distance;
            gapEnd += distance;
        }
    }

    private void makeRoom(int length) {
        if (gapEnd - gap >= length) {
            return;
        }
        int size = Math.max(units.length * 2, units.length + length);
        int tail = units.length - gapEnd;
        units = Arrays.copyOf(units, size);
        sources = Arrays.copyOf(sources, size);
        System.arraycopy(units, gapEnd, units, size - tail, tail);
        System.arraycopy(sources, gapEnd, sources, size - tail, tail);
        gapEnd = size - tail;
    }
}
