package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines ask for: sitemaps, robots.txt and whether the server is up. */
@Controller
class CrawlerController {

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final int STRETCH = 1000;

    /** What the protocol allows in one file, less some for sections. */
    private static final int SITEMAP = 49_000;

    private static final int NEWS = 1000;
    private static final Duration NEWS_AGE = Duration.ofDays(2);

    private final PublishedArticles published;
    private final Sections sections;
    private final Newsroom newsroom;
    private final Clock clock;

    CrawlerController(PublishedArticles published, Sections sections, Newsroom newsroom, Clock clock) {
        this.published = published;
        this.sections = sections;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** The newest 49,000 articles, read a thousand at a time. */
    @GetMapping("/sitemap.xml")
    Output sitemap() {
        List<PublishedSummary> articles = new ArrayList<>();
        String after = null;
        do {
            Slice<PublishedSummary> stretch = published.latest(after, STRETCH);
            articles.addAll(stretch.items());
            after = stretch.next();
        } while (after != null && articles.size() < SITEMAP);
        return Output.shared(
                XML,
                Xml.document(xml -> xml.element(
                        "urlset",
                        urls -> urls(urls, articles),
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9")));
    }

    /** What was first published in the last two days, as news search wants it. */
    @GetMapping("/news-sitemap.xml")
    Output news() {
        List<PublishedSummary> recent = published.latest(null, NEWS).items().stream()
                .filter(article ->
                        article.firstPublishedAt().isAfter(clock.instant().minus(NEWS_AGE)))
                .toList();
        return Output.shared(
                XML,
                Xml.document(xml -> xml.element(
                        "urlset",
                        urls -> {
                            for (PublishedSummary article : recent) {
                                urls.element("url", url -> news(url, article));
                            }
                        },
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9",
                        "xmlns:news",
                        "http://www.google.com/schemas/sitemap-news/0.9")));
    }

    @GetMapping("/robots.txt")
    Output robots() {
        return Output.shared(TEXT, """
                User-agent: *
                Disallow: /newsroom/
                Disallow: /api/
                Disallow: /search
                Disallow: /sign-in
                Disallow: /sign-up
                Disallow: /sign-out
                Disallow: /account
                Disallow: /articles/*/comments/new
                Disallow: /articles/*/report
                Disallow: /articles/*/follow

                Sitemap: %s
                Sitemap: %s
                """.formatted(newsroom.link("/sitemap.xml"), newsroom.link("/news-sitemap.xml")));
    }

    @GetMapping("/health")
    Output health() {
        return Output.of(HttpStatus.OK, TEXT, Output.FLEETING, "ok\n".getBytes(StandardCharsets.UTF_8));
    }

    private void urls(Xml xml, List<PublishedSummary> articles) throws XMLStreamException {
        url(xml, "/", null);
        url(xml, "/transparency", null);
        url(xml, "/corrections", null);
        for (Section section : sections.all()) {
            url(xml, "/sections/" + section.slug(), null);
        }
        for (PublishedSummary article : articles) {
            url(xml, article.path(), article.publishedAt().toString());
        }
    }

    private void url(Xml xml, String path, @Nullable String changed) throws XMLStreamException {
        xml.element("url", url -> {
            url.text("loc", newsroom.link(path));
            if (changed != null) {
                url.text("lastmod", changed);
            }
        });
    }

    private void news(Xml url, PublishedSummary article) throws XMLStreamException {
        url.text("loc", newsroom.link(article.path()));
        url.element("news:news", news -> {
            news.element("news:publication", publication -> {
                publication.text("news:name", newsroom.name());
                publication.text("news:language", article.language());
            });
            news.text("news:publication_date", article.firstPublishedAt().toString());
            news.text("news:title", article.headline());
        });
    }
}
