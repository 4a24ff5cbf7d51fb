package org.colophon.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.change.ChangeFollower;
import org.colophon.markup.Markup;
import org.colophon.markup.SafeHtml;
import org.colophon.publication.PublishedArticles;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Full-text search over published articles: headline, standfirst, body, facts, topics, authors and descriptions of
 * images, in the language of each article. Open to everyone.
 *
 * <pre>{@code
 * SearchResult found = search.search("\"harbour bridge\" contract section:news", null, 20);
 * found.hits().getFirst().passage();  // … the <mark>contract</mark> for the <mark>harbour bridge</mark> …
 * }</pre>
 */
@Service
public class ArticleSearch {

    private static final int MOST = 100;

    private final IndexKeeper index;
    private final PublishedArticles articles;
    private final Markup markup;
    private final Newsroom newsroom;
    private final ChangeFollower changes;
    private final Clock clock;

    ArticleSearch(
            IndexKeeper index,
            PublishedArticles articles,
            Markup markup,
            Newsroom newsroom,
            ChangeFollower changes,
            Clock clock) {
        this.index = index;
        this.articles = articles;
        this.markup = markup;
        this.newsroom = newsroom;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The articles that match, best first.
     *
     * @param query see {@link SearchRequest#query()}
     * @return nothing for a query that asks for nothing, and while there is no index (see {@link #catchingUp()})
     */
    public SearchResult search(String query, @Nullable String after, int size) {
        return search(SearchRequest.of(query, after, size));
    }

    /** The articles that match, in the order asked for. */
    public SearchResult search(SearchRequest request) {
        Question question = Question.read(request.query()).with(request.filters());
        if (question.isEmpty()) {
            return SearchResult.NOTHING;
        }
        Asked asked = new Asked(
                request.query(),
                question,
                request.order(),
                Place.decode(request.after()).orElse(null),
                Math.clamp(request.size(), 1, MOST),
                clock.instant(),
                newsroom.zone(),
                request.facets());
        return index.search(searcher -> IndexQueries.page(searcher, asked, markup))
                .map(this::withSummaries)
                .orElse(SearchResult.NOTHING);
    }

    /** Whether the index is still being brought up to date, so that something may be missing. */
    public boolean catchingUp() {
        return index.catchingUp() || changes.isBehind();
    }

    /** How much of what is published the index has seen so far, in per cent. */
    public int percent() {
        return index.percent();
    }

    private SearchResult withSummaries(IndexQueries.Page page) {
        Map<ArticleId, SafeHtml> passages = page.found().stream()
                .collect(Collectors.toMap(IndexQueries.Found::article, IndexQueries.Found::passage));
        List<ArticleId> inOrder =
                page.found().stream().map(IndexQueries.Found::article).toList();
        List<SearchHit> hits = articles.summaries(inOrder).stream()
                .map(summary -> new SearchHit(summary, passages.getOrDefault(summary.id(), SafeHtml.EMPTY)))
                .toList();
        return new SearchResult(hits, page.total(), page.exact(), page.next(), page.facets(), page.better());
    }
}
