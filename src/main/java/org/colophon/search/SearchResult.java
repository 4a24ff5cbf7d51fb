package org.colophon.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of what was found.
 *
 * @param total how many articles match in all
 * @param next what to hand in for the following stretch, or null at the end
 */
public record SearchResult(
        List<SearchHit> hits, long total, @Nullable String next) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
