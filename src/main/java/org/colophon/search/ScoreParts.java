package org.colophon.search;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Why an article is related to another, part by part; the score is the sum. All that decides about the order of related
 * articles is in the factory method of this file; {@code docs/related.md} says how the weights were found. A part is as
 * strong as what is shared is rare: a topic that half of the paper stands under says little.
 *
 * @param text 0 to 1: how much of what is special about the one text the other has
 * @param headline for words of the headline that the other's headline has
 * @param facts 0.5 for the first fact that both print (the same fact, or the same key with the same value), 0.15 for
 *     each further one, 0.8 at most
 * @param sources for sources that both draw on, 0.4 at most
 * @param topics for topics that both stand under
 * @param names for people, places and organisations that both name
 * @param series for headlines that name the same series
 * @param section 0.05 for the same section
 * @param period for what was published around the same time as the one that is read
 * @param recency up to 0.1 for what is published now, half of that after 60 days
 * @param language 0.2 for the same language
 */
public record ScoreParts(
        double text,
        double headline,
        double facts,
        double sources,
        double topics,
        double names,
        double series,
        double section,
        double period,
        double recency,
        double language) {

    /** Nothing in common. */
    static final ScoreParts NONE = new ScoreParts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Raised with every change of the score or of what it is made of: lists of another formula are computed anew. */
    static final int FORMULA = 1;

    private static final double HALF_LIFE_DAYS = 60;
    private static final double PERIOD_DAYS = 60;
    private static final double MOST_RECENCY = 0.04;

    /** What was found out about a pair of articles. Rarities go from 0 to 1, the rarest first. */
    record Found(
            double likeness,
            double headline,
            int facts,
            List<Double> sources,
            List<Double> topics,
            List<Double> names,
            boolean series,
            boolean section,
            Duration apart,
            Duration age,
            boolean language) {}

    /** The sum of all parts. */
    public double total() {
        return text + headline + facts + sources + topics + names + series + section + period + recency + language;
    }

    /** The parts under the names that editors read, those that are nothing left out, in a fixed order. */
    public Map<String, Double> named() {
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("Text", text);
        all.put("Headline", headline);
        all.put("Shared facts", facts);
        all.put("Shared sources", sources);
        all.put("Topics", topics);
        all.put("People and places", names);
        all.put("Series", series);
        all.put("Section", section);
        all.put("Same time", period);
        all.put("New", recency);
        all.put("Language", language);
        all.values().removeIf(value -> value < 0.005);
        return all;
    }

    /** Numbers in the order of the parts. */
    String encoded() {
        return DoubleStream.of(
                        text, headline, facts, sources, topics, names, series, section, period, recency, language)
                .mapToObj(part -> part == 0 ? "0" : String.format(Locale.ROOT, "%.4f", part))
                .collect(Collectors.joining(" "));
    }

    static ScoreParts decode(String text) {
        double[] parts =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new ScoreParts(
                parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7], parts[8], parts[9],
                parts[10]);
    }

    /** What newness adds for somebody who reads this article now and finds the other, published just now. */
    double totalIfNew() {
        return total() - recency + MOST_RECENCY;
    }

    static ScoreParts of(Found found) {
        return new ScoreParts(
                Math.clamp(found.likeness(), 0, 1),
                0.1 * Math.clamp(found.headline(), 0, 1),
                stepped(found.facts(), 0.5, 0.15, 0.8),
                fading(found.sources(), 0.3, 0.5),
                fading(found.topics(), 0.18, 0.5),
                fading(found.names(), 0.06, 0.5),
                found.series() ? 0.05 : 0,
                found.section() ? 0.05 : 0,
                halving(0.14, found.apart(), PERIOD_DAYS),
                halving(MOST_RECENCY, found.age(), HALF_LIFE_DAYS),
                found.language() ? 0.2 : 0);
    }

    /** Half of {@code most} after so many days; what lies ahead counts as now. */
    private static double halving(double most, Duration time, double days) {
        return most * Math.pow(0.5, Math.max(0, time.toHours() / 24.0) / days);
    }

    private static double stepped(int count, double first, double further, double most) {
        return count == 0 ? 0 : Math.min(most, first + (count - 1) * further);
    }

    /** The rarest counts whole, each further one a part of the one before. */
    private static double fading(List<Double> rarities, double weight, double fade) {
        double sum = 0;
        double share = 1;
        for (double rarity : rarities) {
            sum += share * rarity;
            share *= fade;
        }
        return weight * sum;
    }
}
