package org.colophon.search;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Counts sections, topics and so on among everything that matches. Where that is very much, only evenly spread stretches
 * of the index are looked at and the counts are reckoned from them, so that the cost is bounded.
 */
final class FacetCounts {

    static final char SEPARATOR = '\u001f';

    private static final int LOOKED_AT = 8_000;
    private static final int STRETCH = 512;
    private static final int SHOWN = 8;
    private static final List<Facet> NAMED = List.of(Facet.SECTION, Facet.TOPIC, Facet.AUTHOR, Facet.LANGUAGE);

    private final ZoneId zone;
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final Map<Integer, Long> years = new HashMap<>();

    private FacetCounts(ZoneId zone) {
        this.zone = zone;
    }

    /** The values of each facet, the most frequent first. */
    static Map<Facet, List<FacetValue>> of(IndexSearcher searcher, Query query, ZoneId zone) throws IOException {
        FacetCounts counting = new FacetCounts(zone);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long matching = 0;
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (LeafReaderContext leaf : leaves) {
            ScorerSupplier scorers = weight.scorerSupplier(leaf);
            matching += scorers == null ? 0 : scorers.cost();
        }
        int every = (int) Math.max(1, (matching + LOOKED_AT - 1) / LOOKED_AT);
        for (LeafReaderContext leaf : leaves) {
            ScorerSupplier scorers = weight.scorerSupplier(leaf);
            if (scorers != null) {
                counting.count(leaf.reader(), scorers.bulkScorer(), every);
            }
        }
        return counting.result(every);
    }

    private void count(LeafReader reader, BulkScorer scorer, int every) throws IOException {
        OneLeaf leaf = new OneLeaf(reader);
        if (every == 1) {
            scorer.score(leaf, reader.getLiveDocs(), 0, reader.maxDoc());
        } else {
            for (int from = 0; from < reader.maxDoc(); from += STRETCH * every) {
                int to = Math.min(reader.maxDoc(), from + STRETCH);
                scorer.score(leaf, reader.getLiveDocs(), from, to);
            }
        }
        leaf.finishUp();
    }

    private Map<Facet, List<FacetValue>> result(int every) {
        Map<Facet, List<FacetValue>> result = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> {
            Map<String, FacetValue> byKey = new HashMap<>();
            values.forEach((value, count) -> {
                int cut = value.indexOf(SEPARATOR);
                String key = cut < 0 ? value : value.substring(0, cut);
                FacetValue one = new FacetValue(key, cut < 0 ? value : value.substring(cut + 1), count * every);
                byKey.merge(key, one, FacetCounts::together);
            });
            List<FacetValue> most = byKey.values().stream()
                    .sorted(Comparator.comparingLong(FacetValue::count)
                            .reversed()
                            .thenComparing(FacetValue::name))
                    .limit(SHOWN)
                    .toList();
            if (!most.isEmpty()) {
                result.put(facet, most);
            }
        });
        if (!years.isEmpty()) {
            result.put(
                    Facet.YEAR,
                    years.entrySet().stream()
                            .map(year -> new FacetValue(
                                    year.getKey().toString(), year.getKey().toString(), year.getValue() * every))
                            .sorted(Comparator.comparing(FacetValue::key).reversed())
                            .limit(SHOWN + 4)
                            .toList());
        }
        return result;
    }

    /** Under two names, when a section was renamed: the name that more have. */
    private static FacetValue together(FacetValue one, FacetValue other) {
        FacetValue more = one.count() >= other.count() ? one : other;
        return new FacetValue(more.key(), more.name(), one.count() + other.count());
    }

    /** Counts in one segment by its own numbers of values. */
    private final class OneLeaf implements LeafCollector {

        private final List<SortedSetDocValues> values = new ArrayList<>();
        private final List<int[]> seen = new ArrayList<>();
        private final SortedNumericDocValues published;
        private long yearBegin = 1;
        private long yearEnd;
        private int year;
        private long inYear;

        OneLeaf(LeafReader reader) throws IOException {
            for (Facet facet : NAMED) {
                SortedSetDocValues one = DocValues.getSortedSet(reader, facet.counted());
                values.add(one);
                seen.add(new int[(int) one.getValueCount()]);
            }
            published = DocValues.getSortedNumeric(reader, Fields.PUBLISHED);
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            for (int i = 0; i < values.size(); i++) {
                SortedSetDocValues one = values.get(i);
                if (one.advanceExact(doc)) {
                    int[] counted = seen.get(i);
                    for (int n = one.docValueCount(); n > 0; n--) {
                        counted[(int) one.nextOrd()]++;
                    }
                }
            }
            if (published.advanceExact(doc)) {
                countYear(published.nextValue());
            }
        }

        private void countYear(long second) {
            if (second < yearBegin || second >= yearEnd) {
                leaveYear();
                year = Instant.ofEpochSecond(second).atZone(zone).getYear();
                yearBegin = LocalDate.of(year, 1, 1).atStartOfDay(zone).toEpochSecond();
                yearEnd = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toEpochSecond();
            }
            inYear++;
        }

        private void leaveYear() {
            if (inYear > 0) {
                years.merge(year, inYear, Long::sum);
                inYear = 0;
            }
        }

        private void finishUp() throws IOException {
            leaveYear();
            for (int i = 0; i < values.size(); i++) {
                int[] counted = seen.get(i);
                for (int ord = 0; ord < counted.length; ord++) {
                    if (counted[ord] > 0) {
                        String value = values.get(i).lookupOrd(ord).utf8ToString();
                        counts.computeIfAbsent(NAMED.get(i), facet -> new HashMap<>())
                                .merge(value, (long) counted[ord], Long::sum);
                    }
                }
            }
        }
    }
}
