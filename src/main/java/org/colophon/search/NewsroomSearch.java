package org.colophon.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.article.Article;
import org.colophon.article.ArticleFilter;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleTexts;
import org.colophon.article.Articles;
import org.colophon.identity.InNewsroom;
import org.colophon.markup.Markup;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * Full-text search over what is being written, for those who may read it: members of the newsroom, who read all articles.
 * The index only says which articles may match; which of them are shown, and with what state, is read from the database.
 */
@Service
public class NewsroomSearch implements ArticleTexts {

    private static final int ROUNDS = 10;
    private static final int MOST = 100;

    private final IndexKeeper index;
    private final Articles articles;
    private final Markup markup;
    private final Newsroom newsroom;
    private final Clock clock;

    NewsroomSearch(
            @Qualifier("newsroomIndex") IndexKeeper index,
            Articles articles,
            Markup markup,
            Newsroom newsroom,
            Clock clock) {
        this.index = index;
        this.articles = articles;
        this.markup = markup;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /**
     * Articles whose texts match, best first.
     *
     * @param query as in {@link SearchRequest#query()}; only words and phrases count
     * @param filter what else must hold; its own text is passed over
     * @param after where the stretch before ended, null for the start
     * @param size how many at most, 1 to 100; there may be fewer although more follow
     */
    @InNewsroom
    public Slice<NewsroomHit> search(String query, ArticleFilter filter, @Nullable String after, int size) {
        Question read = Question.read(query);
        Question question = new Question(read.words(), read.phrases(), List.of());
        List<NewsroomHit> hits = new ArrayList<>();
        String next = after;
        for (int round = 0; round < ROUNDS && question.hasWords(); round++) {
            Asked asked = new Asked(
                    query,
                    question,
                    Order.BEST,
                    Place.decode(next).orElse(null),
                    Math.clamp(size, 1, MOST),
                    clock.instant(),
                    newsroom.zone(),
                    false);
            IndexQueries.Page page = index.search(searcher -> IndexQueries.page(searcher, asked, markup))
                    .orElse(IndexQueries.Page.EMPTY);
            add(page, filter, hits);
            next = page.next();
            if (next == null || !hits.isEmpty()) {
                break;
            }
        }
        return new Slice<>(List.copyOf(hits), question.hasWords() ? next : null);
    }

    private void add(IndexQueries.Page page, ArticleFilter filter, List<NewsroomHit> hits) {
        Map<ArticleId, Article> found = articles.all(
                page.found().stream().map(IndexQueries.Found::article).toList());
        page.found().forEach(one -> {
            Article article = found.get(one.article());
            if (article != null && filter.lets(article)) {
                hits.add(new NewsroomHit(article, one.passage()));
            }
        });
    }

    @Override
    @InNewsroom
    public List<Found> find(ArticleFilter filter, int size) {
        return search(filter.text(), filter, null, size).items().stream()
                .map(hit -> new Found(hit.article(), hit.passage()))
                .toList();
    }

    /** Whether the index is still being brought up to date, so that something may be missing. */
    @InNewsroom
    public boolean catchingUp() {
        return index.catchingUp();
    }
}
