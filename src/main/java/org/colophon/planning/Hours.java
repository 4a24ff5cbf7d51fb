package org.colophon.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.colophon.article.ArticleId;

/**
 * Knows at what time articles are published that are on the schedule. Publication, which stands above planning, says so
 * by being a bean; without one the budget knows due times only.
 */
public interface Hours {

    /** The hours of those of these articles that have one, in a number of queries that does not grow with theirs. */
    Map<ArticleId, Instant> of(Collection<ArticleId> articles);

    /** The articles that are published from a time on and before another, the earliest first, 500 at most. */
    Map<ArticleId, Instant> between(Instant from, Instant before);
}
