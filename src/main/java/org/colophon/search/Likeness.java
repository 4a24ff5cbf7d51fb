package org.colophon.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.colophon.search.SpecialWords.Word;

/**
 * How like a story other texts in its language are: the words that are most special about it are looked up in the others.
 * 1 would be a text that is full of every one of them.
 */
final class Likeness {

    private static final int WORDS = 30;
    private static final int SHORTEST_WORD = 3;
    private static final Map<Tongue, Set<String>> STOP_TERMS = new EnumMap<>(Tongue.class);

    static {
        for (Tongue tongue : Tongue.values()) {
            STOP_TERMS.put(tongue, tongue.stopTerms());
        }
    }

    private final IndexSearcher searcher;
    private final Query query;
    private final double best;

    private Likeness(IndexSearcher searcher, Query query, double best) {
        this.searcher = searcher;
        this.query = query;
        this.best = best;
    }

    static Likeness to(Story story, IndexSearcher searcher) throws IOException {
        Tongue tongue = Tongue.of(story.card().language());
        String field = tongue.field(Fields.BODY);
        CollectionStatistics statistics = searcher.collectionStatistics(field);
        if (statistics == null) {
            return new Likeness(searcher, new MatchNoDocsQuery(), 1);
        }
        Set<String> stopTerms = STOP_TERMS.getOrDefault(tongue, Set.of());
        List<String> terms = tongue.terms(story.text());
        terms.removeIf(term -> term.length() < SHORTEST_WORD || stopTerms.contains(term));
        // A word that only the story itself has finds nothing.
        List<Word> words = SpecialWords.of(searcher.getIndexReader(), field, terms, story.indexed() ? 2 : 1, WORDS);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double best = 0;
        for (Word word : words) {
            double boost = word.weight() / words.getFirst().weight();
            query.add(new BoostQuery(new TermQuery(new Term(field, word.term())), (float) boost), Occur.SHOULD);
            best += boost * idf(word.having(), statistics.docCount());
        }
        return new Likeness(searcher, query.build(), best > 0 ? best : 1);
    }

    /** The texts most like it, the story itself included, by document. */
    Map<Integer, Double> top(int size) throws IOException {
        return scores(query, size);
    }

    /** The same for those texts among the documents that a query finds. */
    Map<Integer, Double> among(Query filter, int size) throws IOException {
        return scores(
                new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build(),
                size);
    }

    private Map<Integer, Double> scores(Query wanted, int size) throws IOException {
        Map<Integer, Double> scores = new HashMap<>();
        for (ScoreDoc found : searcher.search(wanted, size).scoreDocs) {
            scores.put(found.doc, Math.min(1, found.score / best));
        }
        return scores;
    }

    /** As BM25 has it. What a word adds to a score at most is this times its boost. */
    private static double idf(int having, long documents) {
        return Math.log(1 + (Math.max(0, documents - having) + 0.5) / (having + 0.5));
    }
}
