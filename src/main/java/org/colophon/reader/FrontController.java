package org.colophon.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.colophon.change.Subject;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.FrontPage;
import org.colophon.reader.page.Listing;
import org.colophon.reader.page.Site;
import org.colophon.shared.Slice;
import org.colophon.site.FrontPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page, and behind it everything older. */
@Controller
class FrontController {

    private static final int FRONT = 24;
    private static final int OLDER = 30;

    private final Views views;
    private final Sites sites;
    private final PublishedArticles published;
    private final FrontPlaces places;

    FrontController(Views views, Sites sites, PublishedArticles published, FrontPlaces places) {
        this.views = views;
        this.sites = sites;
        this.published = published;
        this.places = places;
    }

    @GetMapping("/")
    Output front(@RequestParam(required = false) @Nullable String after) {
        Site site = sites.now();
        if (after != null) {
            return older(site, after);
        }
        Slice<PublishedSummary> newest = published.latest(null, FRONT);
        List<PublishedSummary> chosen = places.standing();
        return views.shared("front", frame(site), FrontPage.of(chosen, newest.items(), more(newest.next())))
                .showing(Shown.list(Subject.PAPER, newest.items()))
                .showing(Shown.list(Subject.FRONT, chosen))
                .until(end(site));
    }

    private static Frame frame(Site site) {
        String tagline = site.look().appearance().tagline();
        return Frame.front(site, "/").about(tagline.isBlank() ? site.words().get("front.about", site.name()) : tagline);
    }

    /** When a chosen article loses its place, or the day at the head of the page is over. */
    private Instant end(Site site) {
        ZoneId zone = site.newsroom().zone();
        Instant midnight = LocalDate.ofInstant(site.now(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return places.nextEnd().filter(midnight::isAfter).orElse(midnight);
    }

    private Output older(Site site, String after) {
        Slice<PublishedSummary> stretch = published.latest(after, OLDER);
        String title = site.words().get("front.older");
        List<PublishedSummary> articles = stretch.items();
        return views.shared(
                        "listing",
                        Frame.unlisted(site, title, "/?after=" + LocalPath.encoded(after)),
                        new Listing("", title, "", articles, more(stretch.next()), true))
                .showing(Shown.list(Subject.PAPER, articles));
    }

    private static @Nullable String more(@Nullable String next) {
        return next == null ? null : "/?after=" + LocalPath.encoded(next);
    }
}
