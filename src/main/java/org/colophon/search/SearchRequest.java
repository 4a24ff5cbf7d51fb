package org.colophon.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to search for.
 *
 * @param query whatever somebody typed; words in double quotes are a phrase, and {@code section:}, {@code topic:},
 *     {@code author:}, {@code year:}, {@code language:}, {@code after:} and {@code before:} are conditions. Never an
 *     error; of texts longer than 1,000 characters the beginning counts
 * @param filters further conditions; those that make no sense are passed over
 * @param order of the results; without words the newest come first in any case
 * @param after what {@link SearchResult#next()} gave, null (or anything unreadable) for the start
 * @param size how many at most, 1 to 100
 * @param facets whether to count what the results can be cut down by
 */
public record SearchRequest(
        String query,
        List<Filter> filters,
        Order order,
        @Nullable String after,
        int size,
        boolean facets) {

    public SearchRequest {
        filters = List.copyOf(filters);
    }

    /** The best matches. */
    public static SearchRequest of(String query, @Nullable String after, int size) {
        return new SearchRequest(query, List.of(), Order.BEST, after, size, false);
    }
}
