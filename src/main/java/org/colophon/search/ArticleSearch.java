package org.colophon.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.markup.Markup;
import org.colophon.markup.SafeHtml;
import org.colophon.publication.PublishedArticles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Full-text search over published articles: headline, standfirst, body, facts, topics and authors, in the language of
 * each article. Open to everyone.
 *
 * <pre>{@code
 * SearchResult found = search.search("\"harbour bridge\" contract", null, 20);
 * found.hits().getFirst().passage();  // … the <mark>contract</mark> for the <mark>harbour bridge</mark> …
 * }</pre>
 */
@Service
public class ArticleSearch {

    private static final SearchResult NOTHING = new SearchResult(List.of(), 0, null);
    private static final int MOST = 100;

    private final IndexKeeper index;
    private final PublishedArticles articles;
    private final Markup markup;
    private final Clock clock;

    ArticleSearch(IndexKeeper index, PublishedArticles articles, Markup markup, Clock clock) {
        this.index = index;
        this.articles = articles;
        this.markup = markup;
        this.clock = clock;
    }

    /**
     * The articles that match, best first.
     *
     * @param query whatever somebody typed; words in double quotes are a phrase; never an error. Of texts longer than
     *     1,000 characters the beginning counts
     * @param after what {@link SearchResult#next()} gave, null (or anything unreadable) for the start
     * @param size how many at most, 1 to 100
     * @return nothing for a query without words, and while there is no index (see {@link #catchingUp()})
     */
    public SearchResult search(String query, @Nullable String after, int size) {
        Question question = Question.read(query);
        if (question.isEmpty()) {
            return NOTHING;
        }
        Place place = Place.decode(after).orElse(null);
        int most = Math.clamp(size, 1, MOST);
        return index.search(searcher -> IndexQueries.page(searcher, question, place, clock.instant(), most, markup))
                .map(this::withSummaries)
                .orElse(NOTHING);
    }

    /** Whether the index is still being brought up to date, so that something may be missing. */
    public boolean catchingUp() {
        return index.catchingUp();
    }

    private SearchResult withSummaries(IndexQueries.Page page) {
        Map<ArticleId, SafeHtml> passages = page.found().stream()
                .collect(Collectors.toMap(IndexQueries.Found::article, IndexQueries.Found::passage));
        List<ArticleId> inOrder =
                page.found().stream().map(IndexQueries.Found::article).toList();
        List<SearchHit> hits = articles.summaries(inOrder).stream()
                .map(summary -> new SearchHit(summary, passages.getOrDefault(summary.id(), SafeHtml.EMPTY)))
                .toList();
        return new SearchResult(hits, page.total(), page.next());
    }
}
