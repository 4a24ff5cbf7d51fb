package org.colophon.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is published, for the readers' index. Of changes it is told. */
@Component
class PublishedSource implements IndexSource {

    private final PublishedArticles articles;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    PublishedSource(PublishedArticles articles, Documents documents, ApplicationEventPublisher events) {
        this.articles = articles;
        this.documents = documents;
        this.events = events;
    }

    @Override
    public List<Document> documents(Collection<UUID> ids) {
        return articles.byIds(ids.stream().map(ArticleId::new).toList()).stream()
                .map(documents::of)
                .toList();
    }

    @Override
    public List<Mark> marks(@Nullable UUID after) {
        return articles.marks(after == null ? null : new ArticleId(after), BATCH).stream()
                .map(mark -> new Mark(mark.article(), mark.number()))
                .toList();
    }

    @Override
    public long count() {
        return articles.count();
    }

    @Override
    public void shown(Set<UUID> changed) {
        events.publishEvent(new IndexChanged(changed));
    }
}
