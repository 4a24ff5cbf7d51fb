package org.colophon.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** How much of the words of a story's headline the headlines of others have, the rare words counting more. */
final class Headlines {

    private static final int MOST_WORDS = 40;

    private Headlines() {}

    /** Between 0 and 1 by document, for those among the documents that a query finds. */
    static Map<Integer, Double> like(Story story, IndexSearcher searcher, Query among, int size) throws IOException {
        Tongue tongue = Tongue.of(story.card().language());
        String field = tongue.field(Fields.HEADLINE);
        Set<String> terms = new HashSet<>(tongue.terms(story.headline()));
        terms.removeAll(tongue.stopTerms());
        int all = searcher.getIndexReader().numDocs();
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        double total = 0;
        for (String term : terms.stream().sorted().limit(MOST_WORDS).toList()) {
            Term word = new Term(field, term);
            int having = Math.min(all, searcher.getIndexReader().docFreq(word));
            float weight = (float) Math.log(1 + (all - having + 0.5) / (having + 0.5));
            total += weight;
            words.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(word)), weight), Occur.SHOULD);
        }
        Map<Integer, Double> shares = new HashMap<>();
        if (total <= 0) {
            return shares;
        }
        Query asked = new BooleanQuery.Builder()
                .add(words.build(), Occur.MUST)
                .add(among, Occur.FILTER)
                .build();
        for (ScoreDoc found : searcher.search(asked, size).scoreDocs) {
            shares.put(found.doc, Math.min(1, found.score / total));
        }
        return shares;
    }
}
