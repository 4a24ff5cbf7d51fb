package org.colophon.search;

import java.util.List;

/** Says in a few words why an article is shown as related: the part of its score that weighs most. */
final class Reason {

    static final String CHOSEN = "chosen by the editors";

    /** Below this, two texts have little more in common than their language. */
    private static final double SIMILAR = 0.1;

    private Reason() {}

    /**
     * @param facts labels of the facts that both print
     * @param topics names of the topics that both stand under
     * @param section name of the section that both stand in, or empty
     */
    static String of(ScoreParts parts, List<String> facts, List<String> topics, String section) {
        if (!facts.isEmpty() && parts.facts() >= Math.max(parts.text(), parts.topics())) {
            return "also uses the fact “" + facts.getFirst() + "”";
        }
        if (!topics.isEmpty() && parts.topics() >= parts.text()) {
            return topics.size() == 1
                    ? "also about " + topics.getFirst()
                    : "also about " + topics.get(0) + " and " + topics.get(1);
        }
        if (parts.text() >= SIMILAR) {
            return "similar story";
        }
        return section.isEmpty() ? "recently published" : "more from " + section;
    }
}
