package org.colophon.reader;

import org.colophon.provenance.Ninjs;
import org.colophon.publication.Retraction;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.RetractionPage;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Words;
import org.colophon.record.Records;
import org.colophon.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What stands at the addresses of an article that was taken back: the notice for people, and the same for machines. What
 * stood below the article, such as its comments, is gone (410) whatever the kind of retraction.
 */
@Component
class Notices {

    private final Views views;
    private final Sites sites;
    private final RetractionJsonLd jsonLd;
    private final Ninjs ninjs;
    private final ArticleFiles files;
    private final Records records;

    Notices(Views views, Sites sites, RetractionJsonLd jsonLd, Ninjs ninjs, ArticleFiles files, Records records) {
        this.views = views;
        this.sites = sites;
        this.jsonLd = jsonLd;
        this.ninjs = ninjs;
        this.files = files;
        this.records = records;
    }

    /** @param below what follows the slug in the address */
    Output at(Retraction retraction, String below) {
        return switch (below) {
            case "" -> page(retraction, retraction.kind().gone());
            case "/ninjs.json" -> json(retraction, ninjs.canceled(retraction));
            case "/provenance.json" -> json(retraction, record(retraction));
            case ArticleFiles.MARKDOWN -> files.markdown(retraction);
            case ArticleFiles.JSON -> files.json(retraction);
            default -> page(retraction, true);
        };
    }

    private Output page(Retraction retraction, boolean gone) {
        Site site = sites.now();
        Words words = Words.in(retraction.language());
        RetractionPage page = new RetractionPage(
                retraction,
                words,
                site.times(words.language()),
                Language.direction(retraction.language()),
                gone ? null : jsonLd.write(retraction));
        Frame frame = Frame.unlisted(site, page.title(), retraction.path())
                .in(retraction.kind().namesArticle() ? retraction.section() : "");
        return gone ? views.error(HttpStatus.GONE, "retraction", frame, page) : views.shared("retraction", frame, page);
    }

    private static Output json(Retraction retraction, String json) {
        Output output = Output.shared(MediaType.APPLICATION_JSON, json);
        return retraction.kind().gone()
                ? Output.of(HttpStatus.GONE, MediaType.APPLICATION_JSON, Output.FLEETING, output.bytes())
                : output;
    }

    private String record(Retraction retraction) {
        return records.retraction(retraction.article().value())
                .orElseThrow(() -> new NotFound("There is no such article."))
                .envelope();
    }
}
