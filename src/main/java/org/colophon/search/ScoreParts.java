package org.colophon.search;

import java.time.Duration;

/**
 * Why an article is related to another, part by part; the score is the sum. All that decides about the order of related
 * articles is in the factory methods of this file.
 *
 * @param text 0 to 1: how much of what is special about the one text the other has
 * @param facts 0.5 for the first fact that both print (the same fact, or the same key with the same value), 0.15 for
 *     each further one, 0.8 at most
 * @param topics 0.25 for the first topic that both stand under, 0.1 for each further one, 0.45 at most
 * @param section 0.05 for the same section
 * @param recency up to 0.1 for what is published now, half of that after 60 days
 * @param language 0.2 for the same language
 */
public record ScoreParts(double text, double facts, double topics, double section, double recency, double language) {

    /** Nothing in common. */
    static final ScoreParts NONE = new ScoreParts(0, 0, 0, 0, 0, 0);

    private static final double HALF_LIFE_DAYS = 60;

    /** The sum of all parts. */
    public double total() {
        return text + facts + topics + section + recency + language;
    }

    /**
     * Weighs what was found out about a pair of articles.
     *
     * @param likeness 0 to 1
     * @param age of the other article; one published in the future counts as new
     */
    static ScoreParts of(
            double likeness,
            int sharedFacts,
            int sharedTopics,
            boolean sameSection,
            Duration age,
            boolean sameLanguage) {
        double days = Math.max(0, age.toHours() / 24.0);
        return new ScoreParts(
                Math.clamp(likeness, 0, 1),
                stepped(sharedFacts, 0.5, 0.15, 0.8),
                stepped(sharedTopics, 0.25, 0.1, 0.45),
                sameSection ? 0.05 : 0,
                0.1 * Math.pow(0.5, days / HALF_LIFE_DAYS),
                sameLanguage ? 0.2 : 0);
    }

    private static double stepped(int count, double first, double further, double most) {
        return count == 0 ? 0 : Math.min(most, first + (count - 1) * further);
    }
}
