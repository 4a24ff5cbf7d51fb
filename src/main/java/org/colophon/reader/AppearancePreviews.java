package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.reader.page.ArticlePage;
import org.colophon.reader.page.Assets;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.FrontPage;
import org.colophon.reader.page.Site;
import org.colophon.shared.Coded;
import org.colophon.shared.NotFound;
import org.colophon.site.Appearance;
import org.colophon.site.AppearanceDrafts;
import org.colophon.site.FrontPlaces;
import org.colophon.site.Scheme;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The front page and an article as they would look, for administrators who try out an appearance. */
@Controller
class AppearancePreviews {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final String DARK = "(prefers-color-scheme: dark)";

    /** Nothing leads anywhere from a preview. */
    private static final String STILL = "a, button, input, summary { pointer-events: none; }\n";

    private static final int FRONT = 12;

    private final AppearanceDrafts drafts;
    private final Looks looks;
    private final Sites sites;
    private final Views views;
    private final Assets assets;
    private final PublishedArticles published;
    private final FrontPlaces places;
    private final ArticleViews articles;

    AppearancePreviews(
            AppearanceDrafts drafts,
            Looks looks,
            Sites sites,
            Views views,
            Assets assets,
            PublishedArticles published,
            FrontPlaces places,
            ArticleViews articles) {
        this.drafts = drafts;
        this.looks = looks;
        this.sites = sites;
        this.views = views;
        this.assets = assets;
        this.published = published;
        this.places = places;
        this.articles = articles;
    }

    @GetMapping("/preview/{draft}/{scheme}/front")
    Output front(@PathVariable String draft, @PathVariable String scheme) {
        Site site = site(draft, scheme);
        List<PublishedSummary> newest = published.latest(null, FRONT).items();
        return own("front", Frame.front(site, "/"), FrontPage.of(places.standing(), newest, null));
    }

    /** The newest article, or the empty front page where there is none yet. */
    @GetMapping("/preview/{draft}/{scheme}/article")
    Output article(@PathVariable String draft, @PathVariable String scheme) {
        Optional<PublishedArticle> newest =
                published.latest(null, 1).items().stream().findFirst().flatMap(summary -> published.byId(summary.id()));
        if (newest.isEmpty()) {
            return front(draft, scheme);
        }
        Site site = site(draft, scheme);
        ArticlePage page = articles.page(newest.get(), site);
        Frame frame = Frame.unlisted(site, page.plainHeadline(), newest.get().path())
                .in(newest.get().section().slug());
        return own("article", frame, page);
    }

    /** Both style sheets in one, in the light or in the dark whatever the reader's system says. */
    @GetMapping("/preview/{draft}/{scheme}/reader.css")
    Output sheet(@PathVariable String draft, @PathVariable String scheme) {
        String all = assets.find("reader.css").map(Assets.Asset::text).orElse("")
                + draft(draft).css()
                + STILL
                + ":root { color-scheme: %s; }\n".formatted(scheme);
        String fixed = all.replace(DARK, dark(scheme) ? "(min-width: 0)" : "(max-width: 0)");
        return Output.of(HttpStatus.OK, CSS, Output.PRIVATE, fixed.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean dark(String scheme) {
        return Coded.find(Scheme.class, scheme).orElseThrow(() -> new NotFound("There is light and dark."))
                == Scheme.DARK;
    }

    private Site site(String draft, String scheme) {
        String sheet = "/preview/%s/%s/reader.css".formatted(draft, dark(scheme) ? "dark" : "light");
        return sites.dressed(looks.look(draft(draft), List.of(sheet)));
    }

    private Appearance draft(String key) {
        return drafts.find(key).orElseThrow(() -> new NotFound("This preview is over."));
    }

    private Output own(String template, Frame frame, Object page) {
        return views.personal(HttpStatus.OK, template, frame, page);
    }
}
