package org.colophon.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** What is published, for the readers' index. Of changes it is told. */
@Component
class PublishedSource implements IndexSource {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedSource.class);

    private final PublishedArticles articles;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    PublishedSource(PublishedArticles articles, Documents documents, ApplicationEventPublisher events) {
        this.articles = articles;
        this.documents = documents;
        this.events = events;
    }

    /** One article that cannot be read does not keep the others from being found. */
    @Override
    public List<Document> documents(Collection<UUID> ids) {
        try {
            return read(ids);
        } catch (JacksonException e) {
            if (ids.size() > 1) {
                return ids.stream()
                        .flatMap(id -> documents(List.of(id)).stream())
                        .toList();
            }
            LOG.error("The published version of the article {} cannot be read: search does not find it.", ids, e);
            return List.of();
        }
    }

    private List<Document> read(Collection<UUID> ids) {
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
    public void shown() {
        events.publishEvent(new IndexChanged());
    }
}
