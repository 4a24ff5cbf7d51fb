package org.colophon.reader;

import org.colophon.provenance.DisclosureHeader;
import org.colophon.provenance.Ninjs;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.ArticlePage;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an article, and the same for other software. */
@Controller
class ArticleController {

    private final Views views;
    private final Sites sites;
    private final PublishedPath paths;
    private final ArticleViews articles;
    private final Ninjs ninjs;
    private final ArticleFiles files;
    private final Surroundings surroundings;

    ArticleController(
            Views views,
            Sites sites,
            PublishedPath paths,
            ArticleViews articles,
            Ninjs ninjs,
            ArticleFiles files,
            Surroundings surroundings) {
        this.views = views;
        this.sites = sites;
        this.paths = paths;
        this.articles = articles;
        this.ninjs = ninjs;
        this.files = files;
        this.surroundings = surroundings;
    }

    @GetMapping("/articles/{slug}")
    Output article(@PathVariable String slug) {
        return paths.answer(slug, "", this::page);
    }

    /** The article for news agencies' software: IPTC ninjs. */
    @GetMapping("/articles/{slug}/ninjs.json")
    Output ninjs(@PathVariable String slug) {
        return paths.answer(
                slug,
                "/ninjs.json",
                article -> Output.shared(MediaType.APPLICATION_JSON, ninjs.write(article))
                        .showing(Shown.article(article)));
    }

    /** The article as a file: Markdown with front matter. */
    @GetMapping("/articles/{slug}" + ArticleFiles.MARKDOWN)
    Output markdown(@PathVariable String slug) {
        return paths.answer(
                slug, ArticleFiles.MARKDOWN, article -> files.markdown(article).showing(Shown.article(article)));
    }

    @GetMapping("/articles/{slug}" + ArticleFiles.JSON)
    Output json(@PathVariable String slug) {
        return paths.answer(
                slug, ArticleFiles.JSON, article -> files.json(article).showing(Shown.article(article)));
    }

    private Output page(PublishedArticle article) {
        Site site = sites.now();
        ArticlePage page = articles.page(article, site);
        Frame frame = Frame.of(site, page.plainHeadline(), article.path())
                .about(page.plainStandfirst())
                .in(article.section().slug());
        Output output = views.shared("article", frame, page).showing(Shown.page(article, page.related()));
        return surroundings.now().header()
                ? DisclosureHeader.value(page.disclosed())
                        .map(value -> output.with(DisclosureHeader.NAME, value))
                        .orElse(output)
                : output;
    }
}
