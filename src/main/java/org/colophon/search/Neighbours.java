package org.colophon.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the articles nearest to a story. Those that come into question are collected from several sides (alike in text;
 * sharing facts, sources, topics, names or a series; newest of the section and of the language), then all get the same
 * marks.
 */
final class Neighbours {

    private static final int MOST = 60;
    private static final int RECENT = 20;
    private static final Sort NEWEST =
            new Sort(LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX));

    private final IndexSearcher searcher;
    private final Story story;
    private final Instant now;

    private Neighbours(IndexSearcher searcher, Story story, Instant now) {
        this.searcher = searcher;
        this.story = story;
        this.now = now;
    }

    /**
     * The neighbours, nearest first, without the story itself and its translations.
     *
     * @param also articles to look at in any case
     */
    static List<Neighbour> of(IndexSearcher searcher, Story story, Collection<UUID> also, Instant now)
            throws IOException {
        return new Neighbours(searcher, story, now).find(also);
    }

    private List<Neighbour> find(Collection<UUID> also) throws IOException {
        Card card = story.card();
        Likeness likeness = Likeness.to(story, searcher);
        Weighing weighing = Weighing.of(searcher, story, now);
        Query topics = in(Fields.TOPIC, card.topics());
        Map<Integer, Double> alike = new HashMap<>(likeness.top(MOST));
        if (!card.topics().isEmpty()) {
            alike.putAll(likeness.among(topics, MOST));
        }
        Set<Integer> others = new TreeSet<>(weighing.candidates(MOST));
        others.addAll(newest(in(Fields.FACT, card.facts()), MOST));
        others.addAll(newest(topics, RECENT));
        others.addAll(newest(new TermQuery(new Term(Fields.SECTION, card.section())), RECENT));
        others.addAll(newest(new TermQuery(new Term(Fields.LANGUAGE, card.language())), RECENT));
        others.addAll(newest(new MatchAllDocsQuery(), RECENT));
        others.addAll(newest(in(Fields.ID, also.stream().map(UUID::toString).toList()), MOST));
        others.removeAll(alike.keySet());
        Map<Integer, Card> cards = new HashMap<>(Cards.of(searcher, others));
        if (!cards.isEmpty()) {
            Query asked = in(
                    Fields.ID,
                    cards.values().stream().map(other -> other.id().toString()).toList());
            alike.putAll(likeness.among(asked, cards.size()));
        }
        Set<Integer> missing = new HashSet<>(alike.keySet());
        missing.removeAll(cards.keySet());
        cards.putAll(Cards.of(searcher, new TreeSet<>(missing)));
        Query all = in(
                Fields.ID,
                cards.values().stream().map(other -> other.id().toString()).toList());
        Map<Integer, Double> headlines =
                cards.isEmpty() ? Map.of() : Headlines.like(story, searcher, all, cards.size());
        List<Neighbour> found = new ArrayList<>();
        cards.forEach((document, other) -> {
            if (!other.family().equals(card.family())) {
                found.add(weighing.neighbour(
                        document, other, alike.getOrDefault(document, 0.0), headlines.getOrDefault(document, 0.0)));
            }
        });
        found.sort(Comparator.<Neighbour>comparingDouble(near -> -near.parts().total())
                .thenComparing(Neighbour::id));
        return found;
    }

    private static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private List<Integer> newest(Query query, int size) throws IOException {
        List<Integer> documents = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, size, NEWEST).scoreDocs) {
            documents.add(found.doc);
        }
        return documents;
    }
}
