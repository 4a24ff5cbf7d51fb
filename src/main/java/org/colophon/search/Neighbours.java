package org.colophon.search;

import java.io.IOException;
import java.time.Duration;
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
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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
 * Finds the articles nearest to a story. Those that come into question are collected from five sides (alike in text,
 * sharing facts, sharing topics, newest of the section, newest of the language), then all get the same marks.
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
        Likeness likeness = Likeness.to(story, searcher);
        Map<Integer, Double> alike = new HashMap<>(likeness.top(MOST));
        Set<Integer> others = new TreeSet<>();
        others.addAll(newest(in(Fields.FACT, story.card().facts()), MOST));
        others.addAll(newest(in(Fields.TOPIC, story.card().topics()), MOST));
        others.addAll(newest(new TermQuery(new Term(Fields.SECTION, story.card().section())), RECENT));
        others.addAll(
                newest(new TermQuery(new Term(Fields.LANGUAGE, story.card().language())), RECENT));
        others.addAll(newest(new MatchAllDocsQuery(), RECENT));
        others.addAll(newest(in(Fields.ID, also.stream().map(UUID::toString).toList()), MOST));
        others.removeAll(alike.keySet());
        Map<Integer, Card> cards = new HashMap<>(cards(others));
        Query asked = in(
                Fields.ID,
                cards.values().stream().map(card -> card.id().toString()).toList());
        if (!cards.isEmpty()) {
            alike.putAll(likeness.among(asked, cards.size()));
        }
        Set<Integer> missing = new HashSet<>(alike.keySet());
        missing.removeAll(cards.keySet());
        cards.putAll(cards(new TreeSet<>(missing)));
        List<Neighbour> found = new ArrayList<>();
        cards.forEach((document, card) -> {
            if (!card.family().equals(story.card().family())) {
                found.add(neighbour(card, alike.getOrDefault(document, 0.0)));
            }
        });
        found.sort(Comparator.<Neighbour>comparingDouble(near -> -near.parts().total())
                .thenComparing(Neighbour::id));
        return found;
    }

    private Neighbour neighbour(Card card, double likeness) {
        List<String> facts = shared(story.facts(), card.facts());
        List<String> topics = shared(story.topics(), card.topics());
        ScoreParts parts = ScoreParts.of(
                likeness,
                facts.size(),
                topics.size(),
                card.section().equals(story.card().section()),
                Duration.between(card.published(), now),
                card.language().equals(story.card().language()));
        boolean sameSection = parts.section() > 0 && !story.sectionName().isEmpty();
        String section = sameSection ? story.sectionName() : "";
        return new Neighbour(card.id(), card.family(), parts, Reason.of(parts, facts, topics, section));
    }

    /** What is printed for the marks that both have, each once, in a fixed order. */
    private static List<String> shared(Map<String, String> own, Set<String> others) {
        return own.entrySet().stream()
                .filter(entry -> others.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
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

    /** @param documents in ascending order */
    private Map<Integer, Card> cards(Set<Integer> documents) throws IOException {
        Map<Integer, Card> cards = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int leaf = -1;
        BinaryDocValues values = null;
        for (int document : documents) {
            int at = ReaderUtil.subIndex(document, leaves);
            if (at != leaf || values == null) {
                leaf = at;
                values = leaves.get(at).reader().getBinaryDocValues(Fields.CARD);
            }
            if (values != null && values.advanceExact(document - leaves.get(at).docBase)) {
                cards.put(document, Card.decode(values.binaryValue().utf8ToString()));
            }
        }
        return cards;
    }
}
