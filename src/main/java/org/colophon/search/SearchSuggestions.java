package org.colophon.search;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticles;
import org.springframework.stereotype.Service;

/**
 * What a reader who has typed a few letters may want to go to: sections, topics and authors with that name, and the newest
 * articles with these words in the headline. Open to everyone; only what is published.
 */
@Service
public class SearchSuggestions {

    private static final int MOST_NAMES = 4;
    private static final int MOST_ARTICLES = 5;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 100;
    private static final long NEW_SECONDS = 365L * 24 * 60 * 60;

    private final IndexKeeper index;
    private final PublishedArticles articles;
    private final Clock clock;
    private final KnownNames names = new KnownNames();

    SearchSuggestions(IndexKeeper index, PublishedArticles articles, Clock clock) {
        this.index = index;
        this.articles = articles;
        this.clock = clock;
    }

    /** Nine at most; none for less than two letters or while there is no index. */
    public List<Suggestion> of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> words = Tongue.OTHER.terms(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty() || words.stream().mapToInt(String::length).max().orElse(0) < 2) {
            return List.of();
        }
        long changes = index.changes();
        List<Suggestion> found =
                new ArrayList<>(index.search(searcher -> names.beginning(searcher, changes, words, MOST_NAMES))
                        .orElse(List.of()));
        List<ArticleId> newest =
                index.search(searcher -> newest(searcher, words)).orElse(List.of());
        articles.summaries(newest)
                .forEach(article ->
                        found.add(new Suggestion(Suggestion.Kind.ARTICLE, article.headline(), article.path())));
        return List.copyOf(found);
    }

    private List<ArticleId> newest(IndexSearcher searcher, List<String> words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term(Fields.TYPED, words.get(i));
            boolean last = i == words.size() - 1;
            query.add(last ? new PrefixQuery(term) : new ConstantScoreQuery(new TermQuery(term)), Occur.MUST);
            query.add(new TermQuery(term), Occur.SHOULD);
        }
        query.add(
                LongField.newDistanceFeatureQuery(
                        Fields.PUBLISHED, 2f, clock.instant().getEpochSecond(), NEW_SECONDS),
                Occur.SHOULD);
        List<ArticleId> found = new ArrayList<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc doc : searcher.search(query.build(), MOST_ARTICLES).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
            SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
            if (ids != null && ids.advanceExact(doc.doc - leaf.docBase)) {
                found.add(new ArticleId(
                        UUID.fromString(ids.lookupOrd(ids.ordValue()).utf8ToString())));
            }
        }
        return found;
    }
}
