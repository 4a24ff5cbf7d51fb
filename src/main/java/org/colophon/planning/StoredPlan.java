package org.colophon.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link Plan}, without the assignees, who are kept at the article. */
@Entity
@Table(name = "article_plan")
class StoredPlan {

    @Id
    private UUID articleId;

    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;

    private @Nullable Integer wordTarget;
    private @Nullable UUID deskId;
    private @Nullable UUID reviewer;
    private @Nullable Instant reviewedSince;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredPlan() {}

    StoredPlan(UUID article, Instant now) {
        this.articleId = article;
        this.changedAt = now;
    }

    UUID articleId() {
        return articleId;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    Priority priority() {
        return priority;
    }

    @Nullable
    PersonId reviewer() {
        return reviewer == null ? null : new PersonId(reviewer);
    }

    @Nullable
    Instant reviewedSince() {
        return reviewedSince;
    }

    Brief brief(List<PersonId> assignees) {
        return new Brief(assignees, dueAt, priority, wordTarget, deskId);
    }

    void set(Brief brief) {
        this.dueAt = brief.due();
        this.priority = brief.priority();
        this.wordTarget = brief.wordTarget();
        this.deskId = brief.desk();
    }

    void reviewedBy(@Nullable PersonId person, @Nullable Instant since) {
        this.reviewer = person == null ? null : person.value();
        this.reviewedSince = since;
    }

    /** Boards that are open see it by this. */
    void changed(Instant now) {
        this.changedAt = now;
    }
}
