package org.colophon.site;

import java.time.Instant;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What crawlers are told now.
 *
 * @param number counts the decisions; 0 as long as there is none
 * @param at when it was decided, and {@code by} by whom; null as long as nobody has
 */
public record CrawlerPolicy(
        int number, @Nullable Instant at, @Nullable PersonId by, CrawlerTerms terms) {

    /** What holds as long as nobody has decided anything. */
    public static final CrawlerPolicy INITIAL = new CrawlerPolicy(0, null, null, CrawlerTerms.INITIAL);
}
