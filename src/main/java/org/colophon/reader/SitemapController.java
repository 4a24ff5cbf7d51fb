package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.change.Subject;
import org.colophon.publication.AddressPiece;
import org.colophon.publication.PublishedAddress;
import org.colophon.publication.PublishedAddresses;
import org.colophon.publication.PublishedSummary;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.site.PageTitle;
import org.colophon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sitemap: an index, one piece with everything that is no article, and articles in pieces. */
@Controller
class SitemapController {

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String GOOGLE_NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    /** So many topics, and so many authors; the protocol allows 50,000 addresses in one file. */
    private static final int LISTS = 20_000;

    /** As many as news search reads of one file, and as old. */
    private static final int NEWS = 1000;

    private static final Duration NEWS_AGE = Duration.ofDays(2);

    private final PublishedAddresses addresses;
    private final Sections sections;
    private final Pages pages;
    private final Newsroom newsroom;
    private final Clock clock;

    SitemapController(PublishedAddresses addresses, Sections sections, Pages pages, Newsroom newsroom, Clock clock) {
        this.addresses = addresses;
        this.sections = sections;
        this.pages = pages;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @GetMapping("/sitemap.xml")
    Output index() {
        List<AddressPiece> pieces = addresses.pieces();
        return document("sitemapindex", index -> {
            place(index, "sitemap", "/sitemap-pages.xml", null);
            for (AddressPiece piece : pieces) {
                place(index, "sitemap", "/sitemap-" + piece.number() + ".xml", piece.changedAt());
            }
        });
    }

    /** Front page, sections, topics, authors, standing pages. */
    @GetMapping("/sitemap-pages.xml")
    Output pages() {
        List<String> paths = Stream.of(
                        Stream.of("/", "/transparency", "/corrections"),
                        sections.all().stream().map(Section::slug).map(slug -> "/sections/" + slug),
                        pages.titles().stream().map(PageTitle::path),
                        addresses.topics(LISTS).stream().map(slug -> "/topics/" + slug),
                        addresses.authors(LISTS).stream().map(handle -> "/authors/" + handle))
                .flatMap(list -> list)
                .toList();
        return document("urlset", urls -> {
            for (String path : paths) {
                place(urls, "url", path, null);
            }
        });
    }

    @GetMapping("/sitemap-{piece:[0-9]{1,6}}.xml")
    Output articles(@PathVariable int piece) {
        List<PublishedAddress> articles = addresses.inPiece(piece);
        if (articles.isEmpty()) {
            throw new NotFound("There is no such piece of the sitemap.");
        }
        return document("urlset", urls -> {
            for (PublishedAddress article : articles) {
                place(urls, "url", article.path(), article.changedAt());
            }
        });
    }

    /** What was first published in the last two days, as news search wants it. */
    @GetMapping("/news-sitemap.xml")
    Output news() {
        List<PublishedSummary> recent = addresses.since(clock.instant().minus(NEWS_AGE), NEWS);
        return document(
                "urlset",
                urls -> {
                    for (PublishedSummary article : recent) {
                        urls.element("url", url -> news(url, article));
                    }
                },
                "xmlns:news",
                GOOGLE_NEWS);
    }

    private static Output document(String root, Xml.Part content, String... namespaces) {
        String[] attributes = Stream.concat(Stream.of("xmlns", SITEMAP), Stream.of(namespaces))
                .toArray(String[]::new);
        return Output.shared(XML, Xml.document(xml -> xml.element(root, content, attributes)))
                .showing(Subject.PAPER, Subject.VERSIONS);
    }

    private void place(Xml xml, String element, String path, @Nullable Instant changed) throws XMLStreamException {
        xml.element(element, place -> {
            place.text("loc", newsroom.link(path));
            if (changed != null) {
                place.text("lastmod", changed.toString());
            }
        });
    }

    private void news(Xml url, PublishedSummary article) throws XMLStreamException {
        url.text("loc", newsroom.link(article.path()));
        url.element("news:news", news -> {
            news.element("news:publication", publication -> {
                publication.text("news:name", newsroom.name());
                publication.text("news:language", language(article.language()));
            });
            news.text("news:publication_date", article.firstPublishedAt().toString());
            news.text("news:title", article.headline());
        });
    }

    /** A code of ISO 639; only Chinese is told apart by its country there. */
    private static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (!locale.getLanguage().equals("zh")) {
            return locale.getLanguage();
        }
        boolean traditional =
                locale.getScript().equals("Hant") || List.of("TW", "HK", "MO").contains(locale.getCountry());
        return traditional ? "zh-tw" : "zh-cn";
    }
}
