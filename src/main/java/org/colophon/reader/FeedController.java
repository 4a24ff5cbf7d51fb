package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feeds of the whole paper, of each section, each topic and each author, and of corrections, in three formats. */
@Controller
class FeedController {

    private final Feeds feeds;
    private final CorrectionsFeed corrections;
    private final Newsroom newsroom;

    FeedController(Feeds feeds, CorrectionsFeed corrections, Newsroom newsroom) {
        this.feeds = feeds;
        this.corrections = corrections;
        this.newsroom = newsroom;
    }

    @GetMapping({"/feed.xml", "/feed.atom", "/feed.json"})
    Output all(HttpServletRequest request) {
        return write(request, feeds.all());
    }

    @GetMapping({"/sections/{slug}/feed.xml", "/sections/{slug}/feed.atom", "/sections/{slug}/feed.json"})
    Output section(HttpServletRequest request, @PathVariable String slug) {
        return write(request, feeds.section(slug));
    }

    @GetMapping({"/topics/{slug}/feed.xml", "/topics/{slug}/feed.atom", "/topics/{slug}/feed.json"})
    Output topic(HttpServletRequest request, @PathVariable String slug) {
        return write(request, feeds.topic(slug));
    }

    @GetMapping({"/authors/{handle}/feed.xml", "/authors/{handle}/feed.atom", "/authors/{handle}/feed.json"})
    Output author(HttpServletRequest request, @PathVariable String handle) {
        return write(request, feeds.author(handle));
    }

    @GetMapping({"/corrections/feed.xml", "/corrections/feed.atom", "/corrections/feed.json"})
    Output corrections(HttpServletRequest request) {
        return write(request, corrections.newest());
    }

    private Output write(HttpServletRequest request, Feed feed) {
        return FeedFormat.of(request.getRequestURI()).write(feed, newsroom);
    }
}
