package org.colophon.reader;

import java.util.List;
import org.colophon.markup.Markup;
import org.colophon.provenance.Disclosed;
import org.colophon.provenance.Making;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedTextForms;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.ProvenancePage;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Times;
import org.colophon.reader.page.Words;
import org.colophon.record.Records;
import org.colophon.record.SignedRecord;
import org.colophon.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How an article was made: a page for readers, and the signed record with the text it is about for whoever verifies it. */
@Controller
class ProvenanceController {

    /** So many versions are told; of the others only the first. */
    private static final int NEWEST = 30;

    private final Views views;
    private final Sites sites;
    private final PublishedPath paths;
    private final PublishedArticles published;
    private final PublishedTextForms texts;
    private final Records records;
    private final Markup markup;

    ProvenanceController(
            Views views,
            Sites sites,
            PublishedPath paths,
            PublishedArticles published,
            PublishedTextForms texts,
            Records records,
            Markup markup) {
        this.views = views;
        this.sites = sites;
        this.paths = paths;
        this.published = published;
        this.texts = texts;
        this.records = records;
        this.markup = markup;
    }

    @GetMapping("/articles/{slug}/provenance")
    Output page(@PathVariable String slug) {
        return paths.answer(slug, "/provenance", this::page);
    }

    /** The signed record of the version that readers see now. */
    @GetMapping("/articles/{slug}/provenance.json")
    Output record(@PathVariable String slug) {
        return paths.answer(
                slug,
                "/provenance.json",
                article -> Output.shared(
                        MediaType.APPLICATION_JSON, recordOf(article).envelope()));
    }

    /** The canonical text that the record has the digest of. */
    @GetMapping("/articles/{slug}/provenance/text.json")
    Output text(@PathVariable String slug) {
        return paths.answer(
                slug,
                "/provenance/text.json",
                article -> Output.shared(
                        MediaType.APPLICATION_JSON, texts.canonical(article).json()));
    }

    private Output page(PublishedArticle article) {
        Site site = sites.now();
        Words words = Words.in(article.language());
        List<PublishedArticle> versions = published.versions(article, NEWEST);
        String headline = markup.plainInline(article.headline(), article.references());
        Frame frame = Frame.of(site, words.get("provenance.title") + ": " + headline, article.path() + "/provenance")
                .in(article.section().slug());
        return views.shared(
                "provenance",
                frame,
                new ProvenancePage(
                        article,
                        headline,
                        words,
                        new Times(site.newsroom().zone(), words.language()),
                        Disclosed.of(article, site.newsroom()),
                        Making.of(versions).reversed(),
                        article.number() - versions.size(),
                        records.published(article.id().value(), article.number())
                                .map(SignedRecord::sequence)
                                .orElse(0L)));
    }

    private SignedRecord recordOf(PublishedArticle article) {
        return records.published(article.id().value(), article.number())
                .orElseThrow(() -> new NotFound("This version is not on record yet. Try again in a minute."));
    }
}
