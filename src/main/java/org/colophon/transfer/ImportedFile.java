package org.colophon.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.springframework.data.domain.Persistable;

/** Which article a file became. */
@Entity
@Table(name = "imported_file")
class ImportedFile implements Persistable<ImportedFile.Key> {

    /** @param path relative to the root of the tree */
    @Embeddable
    record Key(String tree, String path) {}

    @EmbeddedId
    private Key key;

    private UUID articleId;
    private String digest;
    private Instant changedAt;

    /** Spares the database the question whether the row is there. */
    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected ImportedFile() {}

    ImportedFile(Key key, Article article, String digest) {
        this.key = key;
        this.articleId = article.id().value();
        this.digest = digest;
        this.changedAt = article.changedAt();
        this.fresh = true;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    void take(Article article, String digest) {
        this.digest = digest;
        this.changedAt = article.changedAt();
    }

    String path() {
        return key.path();
    }

    ArticleId article() {
        return new ArticleId(articleId);
    }

    boolean has(String otherDigest) {
        return digest.equals(otherDigest);
    }

    /** Whether somebody has worked on the article since. */
    boolean isChangedSince(Article article) {
        return !article.changedAt().equals(changedAt);
    }
}
