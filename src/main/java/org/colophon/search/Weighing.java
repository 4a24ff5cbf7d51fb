package org.colophon.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** Compares a story with other articles: what they share, how rare that is, and what it counts. */
final class Weighing {

    private final Story story;
    private final Instant now;
    private final Shared sources;
    private final Shared names;
    private final Shared series;
    private final Map<String, Double> topicRarity;

    private Weighing(
            Story story, Instant now, Shared sources, Shared names, Shared series, Map<String, Double> topicRarity) {
        this.story = story;
        this.now = now;
        this.sources = sources;
        this.names = names;
        this.series = series;
        this.topicRarity = topicRarity;
    }

    static Weighing of(IndexSearcher searcher, Story story, Instant now) throws IOException {
        int all = searcher.getIndexReader().numDocs();
        Map<String, Double> topics = new HashMap<>();
        for (String topic : story.topics().keySet()) {
            int having = searcher.getIndexReader().docFreq(new Term(Fields.TOPIC, topic));
            topics.put(topic, Shared.rarity(having, all));
        }
        return new Weighing(
                story,
                now,
                Shared.of(searcher, Fields.SOURCE, story.marks().sources()),
                Shared.of(searcher, Fields.NAME, story.marks().names()),
                Shared.of(searcher, Fields.SERIES, story.marks().series()),
                topics);
    }

    /** The documents that share most of what is rare. */
    Set<Integer> candidates(int size) {
        Set<Integer> found = new HashSet<>(sources.most(size));
        found.addAll(names.most(size));
        found.addAll(series.most(size));
        return found;
    }

    Neighbour neighbour(int document, Card card, double likeness, double headline) {
        List<String> topics = story.topics().keySet().stream()
                .filter(card.topics()::contains)
                .sorted(Comparator.<String>comparingDouble(topic -> -rarity(topic))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Reason.Ties ties = new Reason.Ties(
                facts(card),
                labels(sources.in(document)),
                labels(series.in(document)),
                topics.stream()
                        .map(topic -> story.topics().getOrDefault(topic, topic))
                        .toList(),
                labels(names.in(document)),
                card.section().equals(story.card().section()) ? story.sectionName() : "");
        ScoreParts parts = ScoreParts.of(new ScoreParts.Found(
                likeness,
                headline,
                ties.facts().size(),
                rarities(sources.in(document), ties.sources().size()),
                topics.stream().map(this::rarity).toList(),
                rarities(names.in(document), ties.names().size()),
                !ties.series().isEmpty(),
                card.section().equals(story.card().section()),
                Duration.between(card.published(), story.card().published()).abs(),
                Duration.between(card.published(), now),
                card.language().equals(story.card().language())));
        Set<String> all = new LinkedHashSet<>(ties.facts());
        all.addAll(ties.sources());
        all.addAll(ties.series());
        all.addAll(ties.names());
        return new Neighbour(card.id(), card.family(), parts, Reason.of(parts, ties), all);
    }

    private double rarity(String topic) {
        return topicRarity.getOrDefault(topic, 0.0);
    }

    /** What is printed for the facts that both have, each once, in a fixed order. */
    private List<String> facts(Card other) {
        return story.facts().entrySet().stream()
                .filter(entry -> other.facts().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> labels(List<Shared.Mark> marks) {
        return marks.stream().map(Shared.Mark::label).distinct().toList();
    }

    /** A source that is shared by its id and by its address counts once. */
    private static List<Double> rarities(List<Shared.Mark> marks, int different) {
        return marks.stream().map(Shared.Mark::rarity).limit(different).toList();
    }
}
