package org.colophon.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
    private String state;
    private @Nullable String clientKey;
    private @Nullable Instant editedAt;
    private @Nullable Instant deletedAt;
    private boolean writtenWithAi;
    private boolean featured;

    /** Null until it is stored; of two who change it at once, one is told. */
    @Version
    private @Nullable Integer revision;

    // Counted by statements of their own, so that two who count at once both do.
    @Column(updatable = false)
    private int recommended;

    @Column(updatable = false)
    private int replies;

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
        this.state = CommentState.PUBLISHED.code();
    }

    /** What a comment has beside its words. @param key the browser's own name for it, or null */
    StoredComment with(CommentState first, @Nullable String key, boolean ai) {
        state = first.code();
        clientKey = key;
        writtenWithAi = ai;
        return this;
    }

    void remove(PersonId moderator, Instant now) {
        state = CommentState.REMOVED.code();
        removedAt = now;
        removedBy = moderator.value();
    }

    /** Back to readers, or to them for the first time. */
    void restore(PersonId moderator, Instant now) {
        state = CommentState.PUBLISHED.code();
        removedAt = null;
        removedBy = null;
        restoredAt = now;
        restoredBy = moderator.value();
    }

    /** To a state that no moderator gives a name to. */
    void become(CommentState next) {
        state = next.code();
    }

    void edit(String words, CommentState next, boolean ai, Instant now) {
        text = words;
        state = next.code();
        writtenWithAi = ai;
        editedAt = now;
    }

    void delete(Instant now) {
        state = CommentState.DELETED.code();
        deletedAt = now;
        featured = false;
    }

    void feature(boolean now) {
        featured = now;
    }

    CommentState state() {
        return CommentState.of(state);
    }

    boolean isPublished() {
        return state() == CommentState.PUBLISHED;
    }

    boolean isBy(PersonId person) {
        return authorId.equals(person.value());
    }

    boolean writtenWithAi() {
        return writtenWithAi;
    }

    boolean featured() {
        return featured;
    }

    int recommended() {
        return recommended;
    }

    int replies() {
        return replies;
    }

    @Nullable
    Instant editedAt() {
        return editedAt;
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
