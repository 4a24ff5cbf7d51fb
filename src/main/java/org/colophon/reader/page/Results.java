package org.colophon.reader.page;

import java.util.List;
import org.colophon.publication.PublishedSummary;
import org.colophon.search.SearchHit;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query as it was typed; empty when there are only conditions, or nothing has been asked yet
 * @param asked whether anything has been asked
 * @param exact whether the total is not only a lower bound
 * @param more address of the following stretch, or null at the end
 * @param percent how far the index has come, or {@link #UP_TO_DATE}
 * @param better another spelling and where it leads, or null
 * @param bare address of the same words without conditions, or null where there are none
 * @param newest what to read instead where nothing was found
 */
public record Results(
        String query,
        boolean asked,
        List<SearchHit> hits,
        long total,
        boolean exact,
        @Nullable String more,
        int percent,
        Narrowing.@Nullable Choice better,
        Narrowing narrowing,
        @Nullable String bare,
        List<PublishedSummary> newest) {

    /** Nothing is missing. */
    public static final int UP_TO_DATE = -1;

    public Results {
        hits = List.copyOf(hits);
        newest = List.copyOf(newest);
    }

    /** Whether the index is behind, so that something may be missing. */
    public boolean catchingUp() {
        return percent != UP_TO_DATE;
    }
}
