package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import org.colophon.change.Subject;
import org.colophon.shared.Newsroom;
import org.colophon.site.Crawlers;
import org.colophon.site.RobotsText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines ask for first: robots.txt, and whether the server is up. */
@Controller
class CrawlerController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Crawlers crawlers;
    private final Newsroom newsroom;

    CrawlerController(Crawlers crawlers, Newsroom newsroom) {
        this.crawlers = crawlers;
        this.newsroom = newsroom;
    }

    @GetMapping("/robots.txt")
    Output robots() {
        return Output.shared(TEXT, RobotsText.write(crawlers.current().terms(), newsroom))
                .showing(Subject.SITE);
    }

    @GetMapping("/health")
    Output health() {
        return Output.of(HttpStatus.OK, TEXT, Output.FLEETING, "ok\n".getBytes(StandardCharsets.UTF_8));
    }
}
