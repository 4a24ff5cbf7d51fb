package org.colophon.publication;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A published version as stored: written once, never changed but by {@link PublishedTexts}. */
@Entity
@Immutable
@Table(name = "published_version")
class StoredVersion {

    @EmbeddedId
    private VersionKey key;

    private Instant publishedAt;
    private UUID publishedBy;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected StoredVersion() {}

    StoredVersion(VersionKey key, Instant publishedAt, UUID publishedBy, String content) {
        this.key = key;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.content = content;
    }

    VersionKey key() {
        return key;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    UUID publishedBy() {
        return publishedBy;
    }

    String content() {
        return content;
    }
}
