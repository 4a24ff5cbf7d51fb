package org.colophon.sourcing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One article's use of a fact, under the article's own key. */
@Entity
@Table(name = "article_fact")
class FactUse {

    @EmbeddedId
    private FactUseKey id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fact_id")
    private StoredFact fact;

    private int position;
    private boolean shown = true;

    @SuppressWarnings("NullAway.Init")
    protected FactUse() {}

    FactUse(FactUseKey id, StoredFact fact, int position) {
        this.id = id;
        this.fact = fact;
        this.position = position;
    }

    String key() {
        return id.key();
    }

    UUID article() {
        return id.articleId();
    }

    StoredFact fact() {
        return fact;
    }

    /** Prints another fact under the same key, since the one before was merged into it. */
    void use(StoredFact other) {
        this.fact = other;
    }

    void moveTo(int position) {
        this.position = position;
    }

    /** Puts it into the box of key facts, or takes it out. */
    FactUse show(boolean inBox) {
        this.shown = inBox;
        return this;
    }

    boolean shown() {
        return shown;
    }

    int position() {
        return position;
    }

    ArticleFact toArticleFact() {
        return new ArticleFact(id.key(), fact.toFact(), shown);
    }
}
