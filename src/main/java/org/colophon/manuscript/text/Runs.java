package org.colophon.manuscript.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a text come from, from the first to the last, as runs. Neighbours of one origin are one run.
 * Immutable; a change gives new runs whose lengths add up to the new text.
 */
public final class Runs {

    /** Of the empty text. */
    public static final Runs NONE = new Runs(new int[0], new Origin[0]);

    private final int[] ends;
    private final Origin[] origins;

    private Runs(int[] ends, Origin[] origins) {
        this.ends = ends;
        this.origins = origins;
    }

    /** A text of one origin; the empty one for length 0. */
    public static Runs of(int length, Origin origin) {
        return length == 0 ? NONE : new Runs(new int[] {length}, new Origin[] {origin});
    }

    /** These runs, one behind the other. */
    public static Runs of(List<Run> runs) {
        Builder builder = new Builder(runs.size());
        runs.forEach(run -> builder.add(run.length(), run.origin()));
        return builder.build();
    }

    /** How long the text is. */
    public int length() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** The runs as a list. */
    public List<Run> list() {
        List<Run> list = new ArrayList<>(ends.length);
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            list.add(new Run(ends[i] - from, origins[i]));
            from = ends[i];
        }
        return list;
    }

    /** How many runs there are. */
    public int count() {
        return ends.length;
    }

    /** The origin of one character. @throws IndexOutOfBoundsException when there is no such character */
    public Origin at(int index) {
        if (index < 0 || index >= length()) {
            throw new IndexOutOfBoundsException(index);
        }
        return origins[runOf(index)];
    }

    /** The origins of a stretch. */
    public List<Run> slice(int from, int to) {
        Builder builder = new Builder(4);
        copy(from, to, builder);
        return builder.build().list();
    }

    /**
     * The runs after a change.
     *
     * @param inserted the origins of everything it inserts, one behind the other
     * @throws IllegalArgumentException when their lengths are not those of what is inserted
     */
    public Runs apply(ChangeSet changes, List<Run> inserted) {
        changes.requireLength(length());
        Builder builder = new Builder(ends.length + inserted.size() + 2);
        Feed feed = new Feed(inserted);
        int at = 0;
        for (ChangeSet.Section section : changes.sections) {
            if (section.kept()) {
                copy(at, at + section.length(), builder);
            } else {
                feed.take(section.newLength(), builder);
            }
            at += section.length();
        }
        feed.requireEmpty();
        return builder.build();
    }

    /** The runs after a stretch's origin was stated anew. */
    public Runs mark(Mark mark) {
        Builder builder = new Builder(ends.length + 2);
        copy(0, mark.from(), builder);
        builder.add(mark.length(), mark.origin());
        copy(mark.to(), length(), builder);
        return builder.build();
    }

    /** What must be stated anew to make these runs those of {@code other}, which are as long. */
    public List<Mark> marksTo(Runs other) {
        if (length() != other.length()) {
            throw new IllegalArgumentException("The runs are of different lengths");
        }
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int mine = 0, theirs = 0; at < length(); ) {
            int end = Math.min(ends[mine], other.ends[theirs]);
            Origin origin = other.origins[theirs];
            if (!origins[mine].equals(origin)) {
                Mark last = marks.isEmpty() ? null : marks.getLast();
                if (last != null && last.to() == at && last.origin().equals(origin)) {
                    marks.set(marks.size() - 1, new Mark(last.from(), end - last.from(), origin));
                } else {
                    marks.add(new Mark(at, end - at, origin));
                }
            }
            at = end;
            mine += ends[mine] == at ? 1 : 0;
            theirs += other.ends[theirs] == at ? 1 : 0;
        }
        return marks;
    }

    private int runOf(int index) {
        int found = Arrays.binarySearch(ends, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private void copy(int from, int to, Builder builder) {
        if (from < 0 || to > length() || from > to) {
            throw new IndexOutOfBoundsException("%d to %d of %d".formatted(from, to, length()));
        }
        if (from == to) {
            return;
        }
        int at = from;
        for (int run = runOf(from); at < to; run++) {
            int end = Math.min(ends[run], to);
            builder.add(end - at, origins[run]);
            at = end;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Runs that && Arrays.equals(ends, that.ends) && Arrays.equals(origins, that.origins);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ends) + Arrays.hashCode(origins);
    }

    @Override
    public String toString() {
        return list().toString();
    }

    private static final class Builder {

        private int[] ends;
        private Origin[] origins;
        private int count;

        Builder(int expected) {
            ends = new int[Math.max(4, expected)];
            origins = new Origin[ends.length];
        }

        void add(int length, Origin origin) {
            if (length == 0) {
                return;
            }
            int end = (count == 0 ? 0 : ends[count - 1]) + length;
            if (count > 0 && origins[count - 1].equals(origin)) {
                ends[count - 1] = end;
                return;
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
                origins = Arrays.copyOf(origins, count * 2);
            }
            ends[count] = end;
            origins[count++] = origin;
        }

        Runs build() {
            return count == 0 ? NONE : new Runs(Arrays.copyOf(ends, count), Arrays.copyOf(origins, count));
        }
    }

    /** Hands out the origins of inserted text in the lengths that are asked for. */
    private static final class Feed {

        private final List<Run> runs;
        private int index;
        private int used;

        Feed(List<Run> runs) {
            this.runs = runs;
        }

        void take(int length, Builder builder) {
            int wanted = length;
            while (wanted > 0) {
                if (index == runs.size()) {
                    throw new IllegalArgumentException("Origins are missing for part of what is inserted");
                }
                Run run = runs.get(index);
                int piece = Math.min(wanted, run.length() - used);
                builder.add(piece, run.origin());
                wanted -= piece;
                used += piece;
                if (used == run.length()) {
                    index++;
                    used = 0;
                }
            }
        }

        void requireEmpty() {
            if (index < runs.size()) {
                throw new IllegalArgumentException("There are more origins than inserted characters");
            }
        }
    }
}
