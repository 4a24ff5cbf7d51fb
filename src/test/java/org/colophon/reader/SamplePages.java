package org.colophon.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.disclosure.DisclosureSamples;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.FrontPage;
import org.colophon.reader.page.Listing;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Trouble;

/** Pages rendered from samples: in every language of the interface, every state, and from right to left. */
final class SamplePages {

    private SamplePages() {}

    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String language : PolicyTerms.LANGUAGES) {
            Site site = Samples.site(language);
            pages.put("article in " + language, article(site, DisclosureState.AI_ASSISTED, language));
            pages.put(
                    "front in " + language,
                    Samples.html("front", Frame.front(site, "/"), FrontPage.of(List.of(), List.of(), null)));
            pages.put(
                    "listing in " + language,
                    Samples.html(
                            "listing",
                            Frame.of(site, "News", "/sections/news"),
                            new Listing("", "News", "", List.of(), "/x?after=y", true)));
            pages.put(
                    "error in " + language,
                    Samples.html(
                            "error",
                            Frame.unlisted(site, "Gone", "/"),
                            new Trouble(500, "Gone", "Nothing.", List.of(), false)));
        }
        for (DisclosureState state : DisclosureState.values()) {
            pages.put("article " + state.code(), article(Samples.site("en"), state, "en"));
        }
        pages.put("article from right to left", article(Samples.site("en"), DisclosureState.HUMAN, "fa"));
        pages.put("article with AI marks", AiMarksTest.html(DisclosureState.AI_GENERATED_UNREVIEWED));
        return pages;
    }

    private static String article(Site site, DisclosureState state, String language) {
        PublishedArticle article = Samples.article(DisclosureSamples.in(state, language), language);
        return Samples.html("article", Frame.of(site, article.headline(), article.path()), Samples.page(article));
    }
}
