package org.colophon.search;

/**
 * Why two articles are related, part by part; the score is the sum.
 *
 * @param text how alike the texts are
 * @param facts facts that both print
 * @param topics topics that both stand under
 * @param section the same section
 * @param recency how new the other article is
 * @param language the same language
 */
public record ScoreParts(double text, double facts, double topics, double section, double recency, double language) {

    /** The sum of all parts. */
    public double total() {
        return text + facts + topics + section + recency + language;
    }
}
