package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import org.colophon.shared.Newsroom;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feeds of the whole paper and of each section, in three formats. */
@Controller
class FeedController {

    private static final MediaType RSS = new MediaType("application", "rss+xml", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType JSON = new MediaType("application", "feed+json", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final Newsroom newsroom;

    FeedController(Feeds feeds, Newsroom newsroom) {
        this.feeds = feeds;
        this.newsroom = newsroom;
    }

    @GetMapping("/feed.xml")
    Output rss() {
        return Output.shared(RSS, RssFeed.write(feeds.all(), newsroom));
    }

    @GetMapping("/sections/{slug}/feed.xml")
    Output rss(@PathVariable String slug) {
        return Output.shared(RSS, RssFeed.write(feeds.section(slug), newsroom));
    }

    @GetMapping("/feed.atom")
    Output atom() {
        return Output.shared(ATOM, AtomFeed.write(feeds.all(), newsroom));
    }

    @GetMapping("/sections/{slug}/feed.atom")
    Output atom(@PathVariable String slug) {
        return Output.shared(ATOM, AtomFeed.write(feeds.section(slug), newsroom));
    }

    @GetMapping("/feed.json")
    Output json() {
        return Output.shared(JSON, JsonFeed.write(feeds.all(), newsroom));
    }

    @GetMapping("/sections/{slug}/feed.json")
    Output json(@PathVariable String slug) {
        return Output.shared(JSON, JsonFeed.write(feeds.section(slug), newsroom));
    }
}
