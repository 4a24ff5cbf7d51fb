package org.colophon.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedMark;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings articles from the database into an index. */
@Component
class IndexFeed {

    static final int BATCH = 100;

    private final PublishedArticles articles;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    IndexFeed(PublishedArticles articles, Documents documents, ApplicationEventPublisher events) {
        this.articles = articles;
        this.documents = documents;
        this.events = events;
    }

    /** Makes the index say about these articles what the database says now. */
    void bringUpToDate(SearchIndex index, Collection<UUID> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        List<PublishedArticle> published =
                articles.byIds(ids.stream().map(ArticleId::new).toList());
        Set<UUID> gone = new HashSet<>(ids);
        published.forEach(article -> gone.remove(article.id().value()));
        index.put(published.stream().map(documents::of).toList());
        index.remove(gone);
        index.refresh();
        events.publishEvent(new IndexChanged(Set.copyOf(ids)));
    }

    /** The next {@link #BATCH} articles with their versions. */
    List<PublishedMark> marks(@Nullable UUID after) {
        return articles.marks(after == null ? null : new ArticleId(after), BATCH);
    }
}
