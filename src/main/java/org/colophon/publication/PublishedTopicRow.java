package org.colophon.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Puts a published article into the list of one topic. */
@Entity
@Table(name = "published_topic")
class PublishedTopicRow {

    @Embeddable
    record Key(UUID articleId, String topicSlug) {}

    @EmbeddedId
    private Key key;

    private Instant firstPublishedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublishedTopicRow() {}

    PublishedTopicRow(Key key, Instant firstPublishedAt) {
        this.key = key;
        this.firstPublishedAt = firstPublishedAt;
    }
}
