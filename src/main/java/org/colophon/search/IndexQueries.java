package org.colophon.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.colophon.article.ArticleId;
import org.colophon.markup.Markup;
import org.colophon.markup.SafeHtml;
import org.jspecify.annotations.Nullable;

/** Puts a question to the index. */
final class IndexQueries {

    /** Totals are exact up to here. */
    private static final int COUNTED = 10_000;

    /** What newness adds to a score at most, halved after {@link #NEW_SECONDS}; a word in the body adds a few points. */
    private static final float NEWNESS = 0.5f;

    private static final long NEW_SECONDS = 30L * 24 * 60 * 60;

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    private IndexQueries() {}

    /** One article found, before anything is read from the database. */
    record Found(ArticleId article, SafeHtml passage) {}

    /** A stretch of what was found. */
    record Page(List<Found> found, long total, @Nullable String next) {

        static final Page EMPTY = new Page(List.of(), 0, null);
    }

    static Page page(
            IndexSearcher searcher, Question question, @Nullable Place after, Instant now, int size, Markup markup)
            throws IOException {
        List<Tongue> tongues = spoken(searcher);
        Query text = TextQuery.of(question, tongues).orElse(null);
        if (text == null) {
            return Page.EMPTY;
        }
        Instant asOf = after == null ? now : after.asOf();
        TopFieldDocs top = searcher.search(
                withNewness(text, asOf),
                new TopFieldCollectorManager(BEST_FIRST, size + 1, after == null ? null : after.toFieldDoc(), COUNTED));
        ScoreDoc[] shown = Arrays.copyOf(top.scoreDocs, Math.min(size, top.scoreDocs.length));
        int[] documents = Arrays.stream(shown).mapToInt(doc -> doc.doc).toArray();
        List<SafeHtml> passages = new Passages(searcher, markup).of(text, tongues, documents);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            UUID id = UUID.fromString(Place.idOf((FieldDoc) shown[i]));
            found.add(new Found(new ArticleId(id), passages.get(i)));
        }
        String next = top.scoreDocs.length > size
                ? Place.of((FieldDoc) shown[size - 1], asOf).encoded()
                : null;
        return new Page(List.copyOf(found), top.totalHits.value(), next);
    }

    private static Query withNewness(Query text, Instant asOf) {
        return new BooleanQuery.Builder()
                .add(text, Occur.MUST)
                .add(
                        LongField.newDistanceFeatureQuery(
                                Fields.PUBLISHED, NEWNESS, asOf.getEpochSecond(), NEW_SECONDS),
                        Occur.SHOULD)
                .build();
    }

    /** The tongues that anything in the index is written in. */
    private static List<Tongue> spoken(IndexSearcher searcher) throws IOException {
        List<Tongue> spoken = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            if (MultiTerms.getTerms(searcher.getIndexReader(), tongue.field(Fields.STORY)) != null) {
                spoken.add(tongue);
            }
        }
        return spoken;
    }
}
