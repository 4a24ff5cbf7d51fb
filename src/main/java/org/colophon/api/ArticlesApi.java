package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.colophon.article.ArticleFilter;
import org.colophon.article.ArticleFilter.Shelf;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Sections;
import org.colophon.identity.Scope;
import org.colophon.search.NewsroomSearch;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The newsroom's articles: list, read, start, change. */
@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticlesApi {

    private final Articles articles;
    private final NewsroomSearch search;
    private final Sections sections;
    private final ArticleChanges changes;
    private final ArticleResources resources;
    private final Newsroom newsroom;

    ArticlesApi(
            Articles articles,
            NewsroomSearch search,
            Sections sections,
            ArticleChanges changes,
            ArticleResources resources,
            Newsroom newsroom) {
        this.articles = articles;
        this.search = search;
        this.sections = sections;
        this.changes = changes;
        this.resources = resources;
        this.newsroom = newsroom;
    }

    @GetMapping
    @ForTokens(Scope.READ)
    @Operation(
            summary = "List the newsroom's articles, the latest changed first",
            description = "`state` is all, drafts, published, changed (since published) or trash; `section` is a slug;"
                    + " `text` is looked for in headline and slug. With `q`, words or phrases in quotes are looked for"
                    + " in all of the text and the best match comes first; a page may then have fewer items than asked"
                    + " for although there is a `next`.")
    PageJson<ArticleItemJson> list(
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int size) {
        ArticleFilter filter = new ArticleFilter(shelf(state), section(section), null, Fields.words("text", text));
        if (!q.isBlank()) {
            return PageJson.of(
                    search.search(Fields.words("q", q), filter, after, Fields.size(size)),
                    hit -> ArticleItemJson.of(hit.article()));
        }
        return PageJson.of(articles.list(filter, after, Fields.size(size)), ArticleItemJson::of);
    }

    @PostMapping
    @ForTokens(Scope.WRITE)
    @Operation(
            summary = "Start an article",
            description =
                    "Every field is optional. The person signed in is its author unless `authors` says otherwise.")
    @ApiResponse(
            responseCode = "201",
            description = "Started; the header Location names it",
            useReturnTypeSchema = true)
    ResponseEntity<ArticleJson> start(@RequestBody ArticleInput article) {
        ArticleId id = changes.create(article);
        return ResponseEntity.created(URI.create(newsroom.link("/api/v1/articles/" + id)))
                .body(resources.of(id));
    }

    @GetMapping("/{id}")
    @ForTokens(Scope.READ)
    @Operation(summary = "Read an article as it stands in the newsroom")
    ArticleJson read(@PathVariable String id) {
        return resources.of(ArticleId.parse(id));
    }

    @PatchMapping("/{id}")
    @ForTokens(Scope.WRITE)
    @Operation(
            summary = "Change an article",
            description = "Changes the fields that are sent: all of them, or none. Headline, standfirst and body need"
                    + " `baseVersion`; when somebody has saved since, the answer is 409 and the text is kept.")
    ArticleJson change(@PathVariable String id, @RequestBody ArticleInput article) {
        ArticleId wanted = ArticleId.parse(id);
        changes.change(wanted, article);
        return resources.of(wanted);
    }

    private static Shelf shelf(String state) {
        return Arrays.stream(Shelf.values())
                .filter(shelf -> Codes.of(shelf).equals(state))
                .findFirst()
                .orElseThrow(() -> new BadInput("state", "The states are all, drafts, published, changed and trash."));
    }

    private @Nullable UUID section(@Nullable String slug) {
        return slug == null || slug.isEmpty()
                ? null
                : sections.bySlug(slug)
                        .orElseThrow(() -> new BadInput("section", "There is no section with this slug."))
                        .id();
    }
}
