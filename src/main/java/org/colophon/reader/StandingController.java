package org.colophon.reader;

import org.colophon.change.Subject;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Standing;
import org.colophon.reader.page.Trusted;
import org.colophon.shared.NotFound;
import org.colophon.site.Pages;
import org.colophon.site.StandingPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** About, Imprint, Privacy. */
@Controller
class StandingController {

    private final Views views;
    private final Sites sites;
    private final Pages pages;
    private final Markup markup;

    StandingController(Views views, Sites sites, Pages pages, Markup markup) {
        this.views = views;
        this.sites = sites;
        this.pages = pages;
        this.markup = markup;
    }

    @GetMapping("/{slug:about|imprint|privacy}")
    Output page(@PathVariable String slug) {
        StandingPage page = pages.find(slug).orElseThrow(() -> new NotFound("This page has not been written yet."));
        Trusted body =
                Trusted.html(markup.article(page.body(), References.none()).html());
        return views.shared(
                        "standing",
                        Frame.of(sites.now(), page.title(), "/" + slug),
                        new Standing(page.title(), body, page.changedAt()))
                .showing(Subject.SITE);
    }
}
