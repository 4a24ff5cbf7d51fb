package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextDiff;
import org.colophon.manuscript.text.TextName;

/**
 * What differs between two states of a text, word by word; where very much differs, line by line. The segments follow
 * one another; at one place what was removed comes before what was added.
 */
public record Comparison(TextName text, List<Segment> segments) {

    /** What became of a segment. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /**
     * A stretch of text.
     *
     * @param from where it begins, in UTF-16 units: of what was removed in the older state, otherwise in the newer one
     * @param origins of its characters, in the state it is taken from
     */
    public record Segment(Kind kind, String text, int from, List<Run> origins) {

        public Segment {
            origins = List.copyOf(origins);
        }

        /** Behind its last character. */
        public int to() {
            return from + text.length();
        }
    }

    public Comparison {
        segments = List.copyOf(segments);
    }

    /** Compares. Takes time in proportion to the texts' lengths, and more where much differs. */
    public static Comparison of(TextName name, Provenance before, Provenance after) {
        List<Segment> segments = new ArrayList<>();
        if (before.text().equals(after.text())) {
            add(segments, Kind.KEPT, after, 0, after.text().length());
            return new Comparison(name, segments);
        }
        ChangeSet changes = TextDiff.between(before.text(), after.text());
        int[] done = {0};
        changes.eachChange((from, to, at, text) -> {
            add(segments, Kind.KEPT, after, done[0], at);
            add(segments, Kind.REMOVED, before, from, to);
            add(segments, Kind.ADDED, after, at, at + text.length());
            done[0] = at + text.length();
        });
        add(segments, Kind.KEPT, after, done[0], after.text().length());
        return new Comparison(name, segments);
    }

    /** Whether both states have the same characters. */
    public boolean same() {
        return segments.stream().allMatch(segment -> segment.kind() == Kind.KEPT);
    }

    /** How many words of each origin the segments of a kind have, in the order of the text. */
    public Map<Origin, Integer> words(Kind kind) {
        Map<Origin, Integer> words = new LinkedHashMap<>();
        for (Segment segment : segments) {
            int at = 0;
            for (Run run : segment.kind() == kind ? segment.origins() : List.<Run>of()) {
                int count = PlainWords.count(segment.text().substring(at, at + run.length()));
                if (count > 0) {
                    words.merge(run.origin(), count, Integer::sum);
                }
                at += run.length();
            }
        }
        return words;
    }

    private static void add(List<Segment> segments, Kind kind, Provenance text, int from, int to) {
        if (to > from) {
            segments.add(new Segment(
                    kind, text.text().substring(from, to), from, text.runs().slice(from, to)));
        }
    }
}
