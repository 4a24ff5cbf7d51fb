package org.colophon.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link Comment}. */
@Entity
@Table(name = "comment")
class StoredComment {

    @Id
    private UUID id;

    private UUID articleId;
    private @Nullable UUID parentId;
    private String threadKey;
    private UUID authorId;
    private String text;
    private Instant postedAt;
    private @Nullable Instant removedAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant restoredAt;
    private @Nullable UUID restoredBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredComment() {}

    StoredComment(ArticleId article, PersonId author, String text, @Nullable StoredComment parent, Instant at) {
        this.id = Ids.next();
        this.articleId = article.value();
        this.parentId = parent == null ? null : parent.id;
        this.threadKey = ThreadKey.of(parent == null ? null : parent.threadKey, at, id);
        this.authorId = author.value();
        this.text = text;
        this.postedAt = at;
    }

    void remove(PersonId moderator, Instant now) {
        removedAt = now;
        removedBy = moderator.value();
    }

    void restore(PersonId moderator, Instant now) {
        removedAt = null;
        removedBy = null;
        restoredAt = now;
        restoredBy = moderator.value();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isOn(ArticleId article) {
        return articleId.equals(article.value());
    }

    CommentId id() {
        return new CommentId(id);
    }

    ArticleId article() {
        return new ArticleId(articleId);
    }

    @Nullable
    CommentId parent() {
        return parentId == null ? null : new CommentId(parentId);
    }

    String threadKey() {
        return threadKey;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    String text() {
        return text;
    }

    Instant postedAt() {
        return postedAt;
    }

    @Nullable
    Instant removedAt() {
        return removedAt;
    }

    @Nullable
    PersonId removedBy() {
        return removedBy == null ? null : new PersonId(removedBy);
    }

    @Nullable
    Instant restoredAt() {
        return restoredAt;
    }

    @Nullable
    PersonId restoredBy() {
        return restoredBy == null ? null : new PersonId(restoredBy);
    }

    /** Everybody whose name a moderator's list prints with this comment. */
    Stream<PersonId> people() {
        return Stream.of(authorId, removedBy, restoredBy)
                .filter(Objects::nonNull)
                .map(PersonId::new);
    }
}
