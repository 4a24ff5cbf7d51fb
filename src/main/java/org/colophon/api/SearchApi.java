package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.publication.PublishedSummary;
import org.colophon.search.ArticleSearch;
import org.colophon.search.SearchHit;
import org.colophon.search.SearchResult;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over what is published. Open to everyone. */
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search")
class SearchApi {

    /** What was found. @param complete false while the index is still being brought up to date */
    record FoundJson(
            List<HitJson> items, long total, @Nullable String next, boolean complete) {}

    /** A published article. @param passage where the text matches, as safe HTML with the words marked; may be empty */
    record HitJson(
            UUID id,
            String url,
            String slug,
            String language,
            SectionJson section,
            String headline,
            String standfirst,
            String byline,
            LabelJson disclosure,
            Instant firstPublishedAt,
            Instant publishedAt,
            String passage) {}

    private final ArticleSearch search;
    private final Newsroom newsroom;

    SearchApi(ArticleSearch search, Newsroom newsroom) {
        this.search = search;
        this.newsroom = newsroom;
    }

    @GetMapping
    @Operation(
            summary = "Search published articles, the best match first",
            description = "Words in double quotes are a phrase. No query is an error.")
    FoundJson search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int size) {
        SearchResult result = search.search(Fields.words("q", q), after, Fields.size(size));
        return new FoundJson(
                result.hits().stream().map(this::hit).toList(), result.total(), result.next(), !search.catchingUp());
    }

    private HitJson hit(SearchHit hit) {
        PublishedSummary article = hit.article();
        return new HitJson(
                article.id().value(),
                newsroom.link(article.path()),
                article.slug(),
                article.language(),
                new SectionJson(article.sectionSlug(), article.sectionName()),
                article.headline(),
                article.standfirst(),
                article.byline(),
                new LabelJson(article.disclosureState(), article.disclosureLine()),
                article.firstPublishedAt(),
                article.publishedAt(),
                hit.passage().toString());
    }
}
