package org.colophon.reader;

import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.ArticlePage;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an article. */
@Controller
class ArticleController {

    private final Views views;
    private final Sites sites;
    private final PublishedPath paths;
    private final ArticleViews articles;

    ArticleController(Views views, Sites sites, PublishedPath paths, ArticleViews articles) {
        this.views = views;
        this.sites = sites;
        this.paths = paths;
        this.articles = articles;
    }

    @GetMapping("/articles/{slug}")
    Output article(@PathVariable String slug) {
        return paths.answer(slug, "", this::page);
    }

    private Output page(PublishedArticle article) {
        Site site = sites.now();
        ArticlePage page = articles.page(article, site);
        Frame frame = Frame.of(site, page.plainHeadline(), article.path())
                .about(page.plainStandfirst())
                .in(article.section().slug());
        return views.shared("article", frame, page);
    }
}
