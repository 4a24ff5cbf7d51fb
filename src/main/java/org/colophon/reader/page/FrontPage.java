package org.colophon.reader.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedSummary;
import org.jspecify.annotations.Nullable;

/**
 * The front page: one article leads, two stand beside it, three below, the others follow in a list. Editors may fill the
 * first places; the newest articles fill the rest, and none stands there twice.
 *
 * @param more address of the following stretch, or null at the end
 */
public record FrontPage(
        @Nullable PublishedSummary lead,
        List<PublishedSummary> beside,
        List<PublishedSummary> below,
        List<PublishedSummary> others,
        @Nullable String more) {

    /**
     * Lays out articles in their order.
     *
     * @param chosen what editors have put there
     * @param newest what fills up behind it
     */
    public static FrontPage of(List<PublishedSummary> chosen, List<PublishedSummary> newest, @Nullable String more) {
        Set<ArticleId> seen = new HashSet<>();
        List<PublishedSummary> articles = Stream.concat(chosen.stream(), newest.stream())
                .filter(article -> seen.add(article.id()))
                .toList();
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
