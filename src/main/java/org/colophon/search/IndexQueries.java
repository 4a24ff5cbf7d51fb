package org.colophon.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.colophon.article.ArticleId;
import org.colophon.markup.Markup;
import org.colophon.markup.SafeHtml;
import org.jspecify.annotations.Nullable;

/** Puts a question to the index. */
final class IndexQueries {

    /** Totals are exact up to here. */
    static final int COUNTED = 10_000;

    /** What newness adds to a score at most, halved after {@link #NEW_SECONDS}; a word in the body adds a few points. */
    private static final float NEWNESS = 0.5f;

    private static final long NEW_SECONDS = 30L * 24 * 60 * 60;

    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_ID);
    private static final Sort NEWEST_FIRST =
            new Sort(LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX), BY_ID);

    private IndexQueries() {}

    /** One article found, before anything is read from the database. */
    record Found(ArticleId article, SafeHtml passage) {}

    /**
     * A stretch of what was found.
     *
     * @param exact whether the total is not only a lower bound
     * @param better what may have been meant; null when there is nothing to say
     */
    record Page(
            List<Found> found,
            long total,
            boolean exact,
            @Nullable String next,
            Map<Facet, List<FacetValue>> facets,
            @Nullable String better) {

        static final Page EMPTY = new Page(List.of(), 0, true, null, Map.of(), null);
    }

    static Page page(IndexSearcher searcher, Asked asked, Markup markup) throws IOException {
        List<Tongue> tongues = spoken(searcher);
        Question question = asked.question();
        if (question.isEmpty()) {
            return Page.EMPTY;
        }
        Query text = question.hasWords()
                ? TextQuery.of(question, tongues, searcher.getIndexReader()).orElse(null)
                : new MatchAllDocsQuery();
        if (text == null) {
            return Page.EMPTY;
        }
        Place after = asked.after();
        Instant asOf = after == null ? asked.now() : after.asOf();
        Query filtered = filtered(text, asked);
        boolean best = asked.order() == Order.BEST;
        TopFieldDocs top = searcher.search(
                best ? withNewness(filtered, asOf) : filtered,
                new TopFieldCollectorManager(
                        best ? BEST_FIRST : NEWEST_FIRST,
                        asked.size() + 1,
                        after == null ? null : after.toFieldDoc(),
                        COUNTED));
        ScoreDoc[] shown = Arrays.copyOf(top.scoreDocs, Math.min(asked.size(), top.scoreDocs.length));
        String next = top.scoreDocs.length > asked.size()
                ? Place.of((FieldDoc) shown[asked.size() - 1], asked.order(), asOf)
                        .encoded()
                : null;
        boolean first = after == null;
        return new Page(
                found(searcher, shown, text, tongues, markup),
                top.totalHits.value(),
                top.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                next,
                asked.facets() ? FacetCounts.of(searcher, filtered, asked.zone()) : Map.of(),
                first ? better(searcher, asked, tongues) : null);
    }

    private static List<Found> found(
            IndexSearcher searcher, ScoreDoc[] shown, Query text, List<Tongue> tongues, Markup markup)
            throws IOException {
        int[] documents = Arrays.stream(shown).mapToInt(doc -> doc.doc).toArray();
        List<SafeHtml> passages = new Passages(searcher, markup).of(text, tongues, documents);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            UUID id = UUID.fromString(Place.idOf((FieldDoc) shown[i]));
            found.add(new Found(new ArticleId(id), passages.get(i)));
        }
        return List.copyOf(found);
    }

    /** Another spelling, if it finds more. */
    private static @Nullable String better(IndexSearcher searcher, Asked asked, List<Tongue> tongues)
            throws IOException {
        String better = new Spelling(searcher, tongues)
                .better(asked.typed(), asked.question())
                .orElse(null);
        if (better == null) {
            return null;
        }
        Question other = Question.read(better).with(asked.question().filters());
        Query text = TextQuery.of(other, tongues, searcher.getIndexReader()).orElse(null);
        if (text == null) {
            return null;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(text, Occur.FILTER);
        other.filters().forEach(filter -> query.add(FilterQueries.of(filter, asked.zone()), Occur.FILTER));
        return searcher.search(query.build(), 1).totalHits.value() > 0 ? better : null;
    }

    private static Query filtered(Query text, Asked asked) {
        if (asked.question().filters().isEmpty()) {
            return text;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(text, Occur.MUST);
        asked.question().filters().forEach(filter -> query.add(FilterQueries.of(filter, asked.zone()), Occur.FILTER));
        return query.build();
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
    static List<Tongue> spoken(IndexSearcher searcher) throws IOException {
        List<Tongue> spoken = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            if (MultiTerms.getTerms(searcher.getIndexReader(), tongue.field(Fields.BODY)) != null) {
                spoken.add(tongue);
            }
        }
        return spoken;
    }
}
