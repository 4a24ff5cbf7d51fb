package org.colophon.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.disclosure.DisclosurePolicy;
import org.colophon.disclosure.Policies;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.markup.SafeHtml;
import org.colophon.publication.PublicFigures;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Translation;
import org.colophon.reader.page.Transparency;
import org.colophon.reader.page.Trusted;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the newsroom uses AI, in the paper's language and in those that it wrote its principles in. */
@Controller
class TransparencyController {

    private static final String PATH = "/transparency";

    private final Views views;
    private final Sites sites;
    private final Policies policies;
    private final PublicFigures figures;
    private final KnownPaths known;
    private final Markup markup;
    private final Newsroom newsroom;

    TransparencyController(
            Views views,
            Sites sites,
            Policies policies,
            PublicFigures figures,
            KnownPaths known,
            Markup markup,
            Newsroom newsroom) {
        this.views = views;
        this.sites = sites;
        this.policies = policies;
        this.figures = figures;
        this.known = known;
        this.markup = markup;
        this.newsroom = newsroom;
    }

    @GetMapping(PATH)
    Output page(@RequestParam(name = "lang", required = false) @Nullable String wanted) {
        DisclosurePolicy policy = policies.current();
        Map<String, String> principles = policy.terms().principles();
        String own = Words.in(newsroom.language()).language();
        String language = wanted != null && principles.containsKey(wanted) ? wanted : own;
        String written = written(principles, language);
        Site site = sites.now();
        Words words = Words.in(language);
        String path = language.equals(own) ? PATH : PATH + "?lang=" + language;
        SafeHtml html = markup.article(principles.getOrDefault(written, ""), References.none())
                .html();
        Transparency page = new Transparency(
                words,
                site.times(language),
                newsroom.zone(),
                policy,
                Trusted.html(html),
                written,
                figures.lastYear(),
                others(principles, own, language),
                links(words));
        Frame frame = Frame.of(site, words.get("transparency.title"), path)
                .about(words.get("transparency.description", newsroom.name()));
        return views.shared("transparency", frame, page);
    }

    /** In this language, or in the first that there is. */
    private static String written(Map<String, String> principles, String language) {
        return Optional.of(language)
                .filter(principles::containsKey)
                .or(() -> PolicyTerms.LANGUAGES.stream()
                        .filter(principles::containsKey)
                        .findFirst())
                .orElse(language);
    }

    private static List<Translation> others(Map<String, String> principles, String own, String shown) {
        List<Translation> others = new ArrayList<>();
        for (String language : PolicyTerms.LANGUAGES) {
            boolean there = language.equals(own) || principles.containsKey(language);
            if (there && !language.equals(shown)) {
                String path = language.equals(own) ? PATH : PATH + "?lang=" + language;
                String title = Words.in(language).get("transparency.title");
                others.add(new Translation(language, Language.ownName(language), path, title));
            }
        }
        return others;
    }

    private List<Transparency.Link> links(Words words) {
        List<Transparency.Link> links = new ArrayList<>();
        add(links, "/corrections", words.get("transparency.check.corrections"));
        add(links, "/verify", words.get("transparency.check.verify"));
        add(links, "/.well-known/jwks.json", words.get("transparency.check.keys"));
        return links;
    }

    private void add(List<Transparency.Link> links, String path, String name) {
        if (known.serve(path)) {
            links.add(new Transparency.Link(path, name));
        }
    }
}
