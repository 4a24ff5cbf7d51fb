package org.colophon.reader;

import org.colophon.change.Subject;
import org.colophon.publication.Errata;
import org.colophon.publication.Erratum;
import org.colophon.reader.page.CorrectionsPage;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All corrections and retractions, as a page and as feeds in three formats. */
@Controller
class CorrectionsController {

    private static final String PATH = "/corrections";
    private static final int SIZE = 30;

    private final Views views;
    private final Sites sites;
    private final Errata errata;

    CorrectionsController(Views views, Sites sites, Errata errata) {
        this.views = views;
        this.sites = sites;
        this.errata = errata;
    }

    @GetMapping(PATH)
    Output page(@RequestParam(required = false) @Nullable String after) {
        Site site = sites.now();
        Slice<Erratum> found = errata.newest(after, SIZE);
        String next = found.next();
        String more = next == null ? null : PATH + "?after=" + LocalPath.encoded(next);
        String title = site.words().get("corrections.title");
        Frame frame = after == null ? Frame.of(site, title, PATH) : Frame.unlisted(site, title, PATH);
        return views.shared(
                        "corrections",
                        frame.about(site.words().get("corrections.lead")),
                        new CorrectionsPage(site.newsroom().zone(), found.items(), more))
                .showing(Subject.CORRECTIONS);
    }
}
