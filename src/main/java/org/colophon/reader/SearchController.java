package org.colophon.reader;

import java.util.List;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Results;
import org.colophon.reader.page.Site;
import org.colophon.search.ArticleSearch;
import org.colophon.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Full-text search. Its pages are not for search engines to list. */
@Controller
class SearchController {

    private static final int SIZE = 20;
    private static final int LONGEST = 200;

    private final Views views;
    private final Sites sites;
    private final ArticleSearch search;

    SearchController(Views views, Sites sites, ArticleSearch search) {
        this.views = views;
        this.sites = sites;
        this.search = search;
    }

    @GetMapping("/search")
    Output search(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        String query = q.strip();
        if (query.length() > LONGEST) {
            query = query.substring(0, LONGEST);
        }
        Site site = sites.now();
        String title = query.isEmpty()
                ? site.words().get("search.title")
                : site.words().get("search.for", query);
        String path = query.isEmpty() ? "/search" : "/search?q=" + LocalPath.encoded(query);
        SearchResult found = query.isEmpty() ? new SearchResult(List.of(), 0, null) : search.search(query, after, SIZE);
        String next = found.next();
        Results results = new Results(
                query,
                found.hits(),
                found.total(),
                next == null ? null : path + "&after=" + LocalPath.encoded(next),
                search.catchingUp());
        // The form may be listed, results may not.
        Frame frame = query.isEmpty() ? Frame.of(site, title, path) : Frame.unlisted(site, title, path);
        return views.shared(
                "search",
                frame.about(site.words().get("search.about", site.name())).searching(query),
                results);
    }
}
