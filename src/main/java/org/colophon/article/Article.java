package org.colophon.article;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * The work item: everything about an article but its text, facts, sources and what other features keep.
 *
 * @param language BCP 47 tag
 * @param slugChosen false while the slug follows the headline by itself
 * @param headline as in the manuscript, for lists
 * @param section null until somebody chose one
 * @param translationOf the article this one translates
 * @param trashedAt when it was put into the trash
 * @param publishedAt when it was last published
 * @param changedSincePublished whether the draft differs from what readers saw last
 * @param live whether readers see a version of it now
 * @param point the version of the manuscript that approval or schedule named and that will be published; null when none
 * @param changedSincePoint whether the text has changed after that point
 * @param legalHold whether lawyers have to look at it first
 * @param assignees who is to write it; their names are printed only where a byline says so
 */
public record Article(
        ArticleId id,
        ArticleState state,
        String language,
        String slug,
        boolean slugChosen,
        String headline,
        @Nullable Section section,
        List<Topic> topics,
        List<Byline> bylines,
        @Nullable ArticleId translationOf,
        Instant createdAt,
        PersonId createdBy,
        Instant changedAt,
        @Nullable Instant trashedAt,
        @Nullable Instant publishedAt,
        boolean changedSincePublished,
        boolean live,
        @Nullable Long point,
        boolean changedSincePoint,
        LegalHold legalHold,
        List<PersonId> assignees) {

    public Article {
        topics = List.copyOf(topics);
        bylines = List.copyOf(bylines);
        assignees = List.copyOf(assignees);
    }

    /** Whether this person may change it: editors any, writers what they began, are assigned to or bylined on. */
    public boolean mayBeChangedBy(Person person) {
        return person.may(Permission.EDIT) || (person.may(Permission.WRITE) && isAuthoredBy(person));
    }

    /** @throws AccessDeniedException when this person may not change it */
    void requireChangeableBy(Person person) {
        if (!mayBeChangedBy(person)) {
            throw new AccessDeniedException("Only its authors and editors may change this article.");
        }
    }

    /** Whether this person may do this with it now: see the table in {@link ArticleAction}. */
    public boolean allows(ArticleAction action, Person person) {
        return action.open(this, person);
    }

    /**
     * @throws AccessDeniedException when this person may not do this with any article, or not with this one
     * @throws BadInput when it cannot be done with it now
     */
    public void require(ArticleAction action, Person person) {
        if (!action.who().has(person, this)) {
            throw new AccessDeniedException(
                    action.who() == ArticleAction.Who.AUTHORS
                            ? "Only its authors and editors may change this article."
                            : "Your role does not allow this: " + action.title() + ".");
        }
        if (!action.possible(this)) {
            throw new BadInput("state", action.obstacle(this));
        }
    }

    /** Everybody who wrote it or is to: who began it, who is assigned, who is bylined with an account. */
    public Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>(assignees);
        people.add(createdBy);
        bylines.stream().map(Byline::person).filter(Objects::nonNull).forEach(people::add);
        return people;
    }

    /** Whether this person began it, is assigned to it or bylined on it. */
    public boolean isAuthoredBy(Person person) {
        return createdBy.equals(person.id())
                || assignees.contains(person.id())
                || bylines.stream().anyMatch(byline -> person.id().equals(byline.person()));
    }

    /** Whether this person may see how its text came to be: its authors, and whoever may change it. */
    public boolean mayBeFollowedBy(Person person) {
        return mayBeChangedBy(person) || (person.may(Permission.NEWSROOM) && isAuthoredBy(person));
    }

    /** What it is called on screen: its headline, or that it has none yet. */
    public String title() {
        return headline.isBlank() ? "Untitled" : headline;
    }

    /** Where it stands, in the words that lists show: "Approved, changed since". */
    public String standing() {
        if (trashed()) {
            return "In the trash";
        }
        boolean moved = state == ArticleState.PUBLISHED ? changedSincePublished : point != null && changedSincePoint;
        boolean behind = live && state != ArticleState.PUBLISHED && state != ArticleState.CORRECTING;
        return state.title() + (behind ? " (published)" : "") + (moved ? ", changed since" : "");
    }

    /** Whether it lies in the trash. */
    public boolean trashed() {
        return trashedAt != null;
    }
}
