package org.colophon.search;

import java.util.List;
import org.colophon.search.RelatedReason.Kind;

/** Finds the part of a score that weighs most and says so. */
final class Reason {

    /** Below this, two texts have little more in common than their language. */
    private static final double SIMILAR = 0.1;

    /** Something that can be named is a better reason than that the words are alike, if it weighs half of that. */
    private static final double NAMED = 0.5;

    private Reason() {}

    /**
     * What both share, by what is printed for it, the most special first.
     *
     * @param section name of the section that both stand in, or empty
     */
    record Ties(
            List<String> facts,
            List<String> sources,
            List<String> series,
            List<String> topics,
            List<String> names,
            String section) {

        static final Ties NONE = new Ties(List.of(), List.of(), List.of(), List.of(), List.of(), "");

        Ties in(String sectionName) {
            return new Ties(facts, sources, series, topics, names, sectionName);
        }
    }

    static RelatedReason of(ScoreParts parts, Ties ties) {
        double text = NAMED * parts.text();
        double most = Math.max(
                Math.max(Math.max(parts.facts(), parts.sources()), Math.max(parts.series(), parts.topics())),
                parts.names());
        if (most > 0 && most >= text) {
            if (!ties.facts().isEmpty() && parts.facts() == most) {
                return RelatedReason.of(Kind.FACT, ties.facts().getFirst());
            }
            if (!ties.sources().isEmpty() && parts.sources() == most) {
                return RelatedReason.of(Kind.SOURCE, ties.sources().getFirst());
            }
            if (!ties.series().isEmpty() && parts.series() == most) {
                return RelatedReason.of(Kind.SERIES, ties.series().getFirst());
            }
            if (!ties.topics().isEmpty() && parts.topics() == most) {
                return topics(ties.topics());
            }
            if (!ties.names().isEmpty()) {
                return RelatedReason.of(Kind.NAME, ties.names().getFirst());
            }
        }
        if (parts.text() >= SIMILAR) {
            return RelatedReason.of(Kind.SIMILAR);
        }
        return ties.section().isEmpty()
                ? RelatedReason.of(Kind.RECENT)
                : RelatedReason.of(Kind.SECTION, ties.section());
    }

    private static RelatedReason topics(List<String> topics) {
        return topics.size() == 1
                ? RelatedReason.of(Kind.TOPIC, topics.getFirst())
                : RelatedReason.of(Kind.TOPICS, topics.get(0), topics.get(1));
    }
}
