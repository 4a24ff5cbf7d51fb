package org.colophon.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The stored form of an {@link Article}. Topics and bylines of a whole list are read in one query each. */
@Entity
@Table(name = "article")
class StoredArticle {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    private String language;
    private String slug;
    private boolean slugChosen;
    private String headline;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private @Nullable SectionRow section;

    private @Nullable UUID translationOf;
    private Instant createdAt;
    private UUID createdBy;
    private Instant changedAt;
    private @Nullable Instant trashedAt;
    private @Nullable Instant publishedAt;
    private boolean changedSincePublished;
    private boolean live;
    private @Nullable Long point;
    private boolean changedSincePoint;

    @Enumerated(EnumType.STRING)
    private LegalHold legalHold = LegalHold.NONE;

    @ManyToMany
    @JoinTable(
            name = "article_topic",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<TopicRow> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<BylineRow> bylines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "person_id")
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<UUID> assignees = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredArticle() {}

    StoredArticle(ArticleId id, String language, String slug, String headline, PersonId by, Instant now) {
        this.id = id.value();
        this.language = language;
        this.slug = slug;
        this.headline = headline;
        this.createdBy = by.value();
        this.createdAt = now;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant changedAt() {
        return changedAt;
    }

    String slug() {
        return slug;
    }

    boolean slugFollowsHeadline() {
        return !slugChosen && publishedAt == null;
    }

    String headline() {
        return headline;
    }

    ArticleState state() {
        return state;
    }

    boolean live() {
        return live;
    }

    /** Whether a change now is worth noting: none was noted since then, or it is the first after a point that counts. */
    boolean quietSince(Instant then) {
        return changedAt.isBefore(then)
                || state == ArticleState.PUBLISHED
                || (publishedAt != null && !changedSincePublished)
                || (point != null && !changedSincePoint);
    }

    /** Somebody works on it: what readers see is being corrected from now on. */
    void changed(Instant now) {
        this.changedAt = now;
        this.changedSincePublished = publishedAt != null;
        this.changedSincePoint = point != null;
        if (state == ArticleState.PUBLISHED) {
            this.state = ArticleState.CORRECTING;
        }
    }

    void moved(ArticleState state, Instant now) {
        this.state = state;
        this.changedAt = now;
    }

    /** Names the point that is published; null when none is. */
    void setPoint(@Nullable Long point, boolean changedSince) {
        this.point = point;
        this.changedSincePoint = point != null && changedSince;
    }

    void setLegalHold(LegalHold legalHold) {
        this.legalHold = legalHold;
    }

    /** Readers do not see it any more. */
    void retracted() {
        this.live = false;
    }

    void setHeadline(String headline) {
        this.headline = headline;
    }

    void setLanguage(String language) {
        this.language = language;
    }

    void setSlug(String slug, boolean chosen) {
        this.slug = slug;
        this.slugChosen = chosen;
    }

    void setSection(SectionRow section) {
        this.section = section;
    }

    void setTopics(List<TopicRow> topics) {
        if (!this.topics.equals(topics)) {
            this.topics.clear();
            this.topics.addAll(topics);
        }
    }

    void setBylines(List<Byline> wanted) {
        List<BylineRow> rows = wanted.stream().map(StoredArticle::row).toList();
        if (!bylines.equals(rows)) {
            bylines.clear();
            bylines.addAll(rows);
        }
    }

    void setAssignees(List<PersonId> wanted) {
        List<UUID> ids = wanted.stream().map(PersonId::value).distinct().toList();
        if (!assignees.equals(ids)) {
            assignees.clear();
            assignees.addAll(ids);
        }
    }

    void setTranslationOf(@Nullable ArticleId original) {
        this.translationOf = original == null ? null : original.value();
    }

    /** Lists that are open see by the time of the change that it left, or came back. */
    void trashed(boolean trashed, Instant now) {
        this.trashedAt = trashed ? now : null;
        this.changedAt = now;
    }

    /** @param differs whether the draft says something else than what readers see from now on */
    void published(Instant now, boolean differs) {
        this.live = true;
        this.publishedAt = now;
        this.changedSincePublished = differs;
    }

    /** The draft is what readers see again. */
    void sameAsPublished() {
        this.changedSincePublished = false;
    }

    Article toArticle() {
        return new Article(
                new ArticleId(id),
                state,
                language,
                slug,
                slugChosen,
                headline,
                section == null ? null : section.toSection(),
                topics.stream().map(TopicRow::toTopic).toList(),
                bylines.stream().map(StoredArticle::byline).toList(),
                translationOf == null ? null : new ArticleId(translationOf),
                createdAt,
                new PersonId(createdBy),
                changedAt,
                trashedAt,
                publishedAt,
                changedSincePublished,
                live,
                point,
                changedSincePoint,
                legalHold,
                assignees.stream().map(PersonId::new).toList());
    }

    private static BylineRow row(Byline byline) {
        PersonId person = byline.person();
        return new BylineRow(person == null ? null : person.value(), byline.name());
    }

    private static Byline byline(BylineRow row) {
        UUID person = row.personId();
        return new Byline(row.name(), person == null ? null : new PersonId(person));
    }
}
