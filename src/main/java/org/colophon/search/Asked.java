package org.colophon.search;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that an answer depends on.
 *
 * @param typed what the question was read from
 * @param after where the stretch before ended; null for the first
 * @param zone whose days and years are meant
 * @param facets whether to count what the results can be cut down by
 */
record Asked(
        String typed,
        Question question,
        Order order,
        @Nullable Place after,
        int size,
        Instant now,
        ZoneId zone,
        boolean facets) {

    /** Without words there is no best, and a place in another order is none. */
    Asked {
        order = question.hasWords() ? order : Order.NEWEST;
        after = after == null || after.order() == order ? after : null;
    }
}
