package org.colophon.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

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
        String field = tongue.field(Fields.STORY);
        MoreLikeThis alike = new MoreLikeThis(searcher.getIndexReader());
        alike.setAnalyzer(Fields.ANALYZER);
        alike.setFieldNames(new String[] {field});
        alike.setMinTermFreq(1);
        // A word that only the story itself has finds nothing.
        alike.setMinDocFreq(story.indexed() ? 2 : 1);
        alike.setMaxQueryTerms(WORDS);
        alike.setMinWordLen(SHORTEST_WORD);
        alike.setStopWords(STOP_TERMS.get(tongue));
        alike.setBoost(true);
        Query words = alike.like(field, new StringReader(story.text()));
        double best = best(words, searcher, field);
        return best > 0 ? new Likeness(searcher, words, best) : new Likeness(searcher, new MatchNoDocsQuery(), 1);
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

    /** What BM25 approaches for a text that has each of the words without end: the sum of boost times idf. */
    private static double best(Query query, IndexSearcher searcher, String field) throws IOException {
        CollectionStatistics statistics = searcher.collectionStatistics(field);
        if (statistics == null || !(query instanceof BooleanQuery words)) {
            return 0;
        }
        double best = 0;
        for (BooleanClause clause : words.clauses()) {
            boolean boosted = clause.query() instanceof BoostQuery;
            Query word = clause.query() instanceof BoostQuery boost ? boost.getQuery() : clause.query();
            float weight = boosted ? ((BoostQuery) clause.query()).getBoost() : 1;
            if (word instanceof TermQuery term) {
                best += weight * idf(searcher, term.getTerm(), statistics.docCount());
            }
        }
        return best;
    }

    private static double idf(IndexSearcher searcher, Term term, long documents) throws IOException {
        int having = searcher.getIndexReader().docFreq(term);
        return Math.log(1 + (Math.max(0, documents - having) + 0.5) / (having + 0.5));
    }
}
