package org.colophon.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Puts a published article into the list of one author. */
@Entity
@Table(name = "published_author")
class PublishedAuthorRow {

    @Embeddable
    record Key(UUID articleId, String handle) {}

    @EmbeddedId
    private Key key;

    private Instant firstPublishedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublishedAuthorRow() {}

    PublishedAuthorRow(Key key, Instant firstPublishedAt) {
        this.key = key;
        this.firstPublishedAt = firstPublishedAt;
    }
}
