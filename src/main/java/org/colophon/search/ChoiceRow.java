package org.colophon.search;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link RelatedChoice}. */
@Entity
@Table(name = "related_choice")
class ChoiceRow {

    private static final String PIN = "pin";
    private static final String EXCLUDE = "exclude";

    @Embeddable
    record Key(UUID articleId, UUID otherId) {}

    @EmbeddedId
    private Key key;

    private String choice;
    private int position;
    private @Nullable Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected ChoiceRow() {}

    private ChoiceRow(Key key, String choice, int position) {
        this.key = key;
        this.choice = choice;
        this.position = position;
    }

    static ChoiceRow pin(ArticleId article, ArticleId other, int position) {
        return new ChoiceRow(new Key(article.value(), other.value()), PIN, position);
    }

    static ChoiceRow exclusion(ArticleId article, ArticleId other) {
        return new ChoiceRow(new Key(article.value(), other.value()), EXCLUDE, 0);
    }

    UUID other() {
        return key.otherId();
    }

    boolean isPin() {
        return PIN.equals(choice);
    }

    int position() {
        return position;
    }

    void move(int to) {
        position = to;
    }

    void end(@Nullable Instant at) {
        endsAt = at;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    /** Whether it was a pin, and its time has come. */
    boolean over(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    RelatedChoice toChoice() {
        return new RelatedChoice(new ArticleId(key.otherId()), isPin(), position, endsAt);
    }
}
