package org.colophon.reader;

import java.util.List;
import java.util.Map;
import org.colophon.publication.PublishedArticles;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Narrowing;
import org.colophon.reader.page.Results;
import org.colophon.reader.page.Site;
import org.colophon.search.ArticleSearch;
import org.colophon.search.SearchRequest;
import org.colophon.search.SearchResult;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Full-text search. Its pages are not for search engines to list. */
@Controller
class SearchController {

    private static final int SIZE = 20;
    private static final int NEWEST = 5;

    private final Views views;
    private final Sites sites;
    private final ArticleSearch search;
    private final PublishedArticles articles;

    SearchController(Views views, Sites sites, ArticleSearch search, PublishedArticles articles) {
        this.views = views;
        this.sites = sites;
        this.search = search;
        this.articles = articles;
    }

    @GetMapping("/search")
    Output search(@RequestParam Map<String, String> parameters) {
        SearchAddress address = SearchAddress.read(parameters);
        Site site = sites.now();
        SearchResult found = address.isEmpty()
                ? SearchResult.NOTHING
                : search.search(new SearchRequest(
                        address.query(), address.filters(), address.order(), parameters.get("after"), SIZE, true));
        boolean nothing = !address.isEmpty() && found.hits().isEmpty();
        String next = found.next();
        String better = found.better();
        Results results = new Results(
                address.query(),
                !address.isEmpty(),
                found.hits(),
                found.total(),
                found.exact(),
                next == null ? null : address.path() + "&after=" + LocalPath.encoded(next),
                search.catchingUp() ? search.percent() : Results.UP_TO_DATE,
                better == null
                        ? null
                        : new Narrowing.Choice(better, address.with("q", better).path(), 0),
                narrowing(address, found, site),
                address.filters().isEmpty() ? null : address.bare().path(),
                nothing ? articles.latest(null, NEWEST).items() : List.of());
        return views.shared(
                "search",
                frame(site, address)
                        .about(site.words().get("search.about", site.name()))
                        .searching(address.query()),
                results);
    }

    private static Narrowing narrowing(SearchAddress address, SearchResult found, Site site) {
        return SearchNarrowing.of(address, found.facets(), site.words());
    }

    /** The form may be listed, results may not. */
    private static Frame frame(Site site, SearchAddress address) {
        String query = address.query();
        String title = query.isEmpty()
                ? site.words().get("search.title")
                : site.words().get("search.for", query);
        return address.isEmpty() ? Frame.of(site, title, address.path()) : Frame.unlisted(site, title, address.path());
    }
}
