package org.colophon.reader.page;

import java.util.List;
import org.colophon.search.SearchHit;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query as it was typed; empty when nothing has been asked yet
 * @param more address of the following stretch, or null at the end
 * @param catchingUp whether the index is behind, so that something may be missing
 */
public record Results(
        String query,
        List<SearchHit> hits,
        long total,
        @Nullable String more,
        boolean catchingUp) {

    public Results {
        hits = List.copyOf(hits);
    }
}
