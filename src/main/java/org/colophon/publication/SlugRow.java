package org.colophon.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A slug under which an article is or once was published. */
@Entity
@Table(name = "published_slug")
class SlugRow {

    @Id
    private String slug;

    private UUID articleId;

    @SuppressWarnings("NullAway.Init")
    protected SlugRow() {}

    SlugRow(String slug, UUID articleId) {
        this.slug = slug;
        this.articleId = articleId;
    }

    UUID articleId() {
        return articleId;
    }
}
