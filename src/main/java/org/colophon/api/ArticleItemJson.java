package org.colophon.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.Byline;
import org.jspecify.annotations.Nullable;

/** An article in the newsroom's list. */
record ArticleItemJson(
        UUID id,
        String state,
        String language,
        String slug,
        String headline,
        @Nullable SectionJson section,
        List<String> authors,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        boolean changedSincePublished) {

    static ArticleItemJson of(Article article) {
        return new ArticleItemJson(
                article.id().value(),
                Codes.of(article.state()),
                article.language(),
                article.slug(),
                article.headline(),
                SectionJson.of(article.section()),
                article.bylines().stream().map(Byline::name).toList(),
                article.createdAt(),
                article.changedAt(),
                article.publishedAt(),
                article.changedSincePublished());
    }
}
