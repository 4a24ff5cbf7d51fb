package org.colophon.reader;

import java.util.List;
import java.util.Optional;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.markup.SafeHtml;
import org.colophon.provenance.Disclosed;
import org.colophon.publication.EarlierVersions;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.VersionEntry;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Trusted;
import org.colophon.reader.page.VersionPage;
import org.colophon.reader.page.VersionPage.FactChange;
import org.colophon.reader.page.VersionsPage;
import org.colophon.reader.page.Words;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Earlier versions of an article, each with what it changed. For people: search engines are sent to the article. */
@Controller
class VersionsController {

    private final Views views;
    private final Sites sites;
    private final PublishedPath paths;
    private final EarlierVersions versions;
    private final Markup markup;

    VersionsController(Views views, Sites sites, PublishedPath paths, EarlierVersions versions, Markup markup) {
        this.views = views;
        this.sites = sites;
        this.paths = paths;
        this.versions = versions;
        this.markup = markup;
    }

    @GetMapping("/articles/{slug}/versions")
    Output all(@PathVariable String slug) {
        return paths.answer(slug, "/versions", this::list);
    }

    @GetMapping("/articles/{slug}/versions/{number:[1-9][0-9]{0,5}}")
    Output one(@PathVariable String slug, @PathVariable int number) {
        return paths.answer(slug, "/versions/" + number, article -> version(article, number));
    }

    private Output list(PublishedArticle article) {
        List<VersionEntry> entries = versions.of(article);
        if (entries.isEmpty()) {
            throw missing();
        }
        Site site = sites.now();
        Words words = Words.in(article.language());
        return views.shared(
                "versions",
                frame(site, article, words.get("versions.title"), "/versions"),
                new VersionsPage(
                        article.path(),
                        markup.plainInline(article.headline(), article.references()),
                        words,
                        site.times(words.language()),
                        entries,
                        site.newsroom().link(article.path())));
    }

    private Output version(PublishedArticle now, int number) {
        PublishedArticle version = versions.version(now, number).orElseThrow(VersionsController::missing);
        Optional<PublishedArticle> before = number == 1 ? Optional.empty() : versions.version(now, number - 1);
        Site site = sites.now();
        Words words = Words.in(version.language());
        References references = version.references();
        return views.shared(
                "version",
                frame(site, now, words.get("versions.one", number), "/versions/" + number),
                new VersionPage(
                        version,
                        now,
                        words,
                        site.times(words.language()),
                        Language.direction(version.language()),
                        Disclosed.of(version, site.newsroom()).line(),
                        Trusted.html(line(before.map(PublishedArticle::headline), version.headline(), references)),
                        Trusted.html(line(before.map(PublishedArticle::standfirst), version.standfirst(), references)),
                        Trusted.html(before.map(old -> markup.compared(old.body(), version.body(), references))
                                .orElseGet(() -> markup.article(version.body(), references)
                                        .html())),
                        before.map(old -> facts(old, version)).orElse(List.of()),
                        before.isPresent(),
                        versions.version(now, number + 1).isPresent(),
                        site.newsroom().link(now.path())));
    }

    private SafeHtml line(Optional<String> before, String after, References references) {
        return before.map(old -> markup.comparedInline(old, after, references))
                .orElseGet(() -> markup.inline(after, references));
    }

    /** What facts that both print said before, and say now. */
    private static List<FactChange> facts(PublishedArticle before, PublishedArticle after) {
        return after.facts().stream()
                .flatMap(fact -> before.facts().stream()
                        .filter(old ->
                                old.key().equals(fact.key()) && !old.printed().equals(fact.printed()))
                        .map(old -> new FactChange(fact.label(), old.printed(), fact.printed())))
                .toList();
    }

    private static Frame frame(Site site, PublishedArticle article, String title, String below) {
        return Frame.unlisted(site, title, article.path() + below)
                .in(article.section().slug());
    }

    private static NotFound missing() {
        return new NotFound("There is no such version to read.");
    }
}
