package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import org.colophon.shared.Newsroom;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines ask for first: robots.txt, and whether the server is up. */
@Controller
class CrawlerController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Newsroom newsroom;

    CrawlerController(Newsroom newsroom) {
        this.newsroom = newsroom;
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

                Sitemap: %s
                Sitemap: %s
                """.formatted(newsroom.link("/sitemap.xml"), newsroom.link("/news-sitemap.xml")));
    }

    @GetMapping("/health")
    Output health() {
        return Output.of(HttpStatus.OK, TEXT, Output.FLEETING, "ok\n".getBytes(StandardCharsets.UTF_8));
    }
}
