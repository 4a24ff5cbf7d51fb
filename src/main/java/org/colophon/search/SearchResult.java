package org.colophon.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of what was found.
 *
 * @param total how many articles match in all
 * @param exact whether the total is not only a lower bound, as it is from ten thousand on
 * @param next what to hand in for the following stretch, or null at the end
 * @param facets what the results can be cut down by, each with its most frequent values; only where that was asked for
 * @param better the query in another spelling that finds something, or null
 */
public record SearchResult(
        List<SearchHit> hits,
        long total,
        boolean exact,
        @Nullable String next,
        Map<Facet, List<FacetValue>> facets,
        @Nullable String better) {

    /** What is found by a question that asks for nothing. */
    public static final SearchResult NOTHING = new SearchResult(List.of(), 0, null);

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** A stretch and nothing else. */
    public SearchResult(List<SearchHit> hits, long total, @Nullable String next) {
        this(hits, total, true, next, Map.of(), null);
    }
}
