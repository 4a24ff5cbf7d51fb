package org.colophon.sourcing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One article's use of a source, under the article's own key. */
@Entity
@Table(name = "article_source")
class SourceUse {

    @EmbeddedId
    private SourceUseKey id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private StoredSource source;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected SourceUse() {}

    SourceUse(SourceUseKey id, StoredSource source, int position) {
        this.id = id;
        this.source = source;
        this.position = position;
    }

    String key() {
        return id.key();
    }

    UUID article() {
        return id.articleId();
    }

    StoredSource source() {
        return source;
    }

    void moveTo(int position) {
        this.position = position;
    }

    int position() {
        return position;
    }

    ArticleSource toArticleSource() {
        return new ArticleSource(id.key(), source.toSource());
    }
}
