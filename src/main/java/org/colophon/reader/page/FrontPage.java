package org.colophon.reader.page;

import java.util.List;
import org.colophon.publication.PublishedSummary;
import org.jspecify.annotations.Nullable;

/**
 * The front page: the newest article leads, two stand beside it, three below, the others follow in a list.
 *
 * @param more address of the following stretch, or null at the end
 */
public record FrontPage(
        @Nullable PublishedSummary lead,
        List<PublishedSummary> beside,
        List<PublishedSummary> below,
        List<PublishedSummary> others,
        @Nullable String more) {

    /** Lays out articles in their order. */
    public static FrontPage of(List<PublishedSummary> articles, @Nullable String more) {
        return new FrontPage(
                articles.isEmpty() ? null : articles.getFirst(),
                part(articles, 1, 3),
                part(articles, 3, 6),
                part(articles, 6, articles.size()),
                more);
    }

    private static List<PublishedSummary> part(List<PublishedSummary> articles, int from, int to) {
        return List.copyOf(articles.subList(Math.min(from, articles.size()), Math.min(to, articles.size())));
    }
}
