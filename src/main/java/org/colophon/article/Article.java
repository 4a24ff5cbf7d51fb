package org.colophon.article;

import java.time.Instant;
import java.util.List;
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
 * @param changedSincePublished whether the draft differs from what readers see
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
        boolean changedSincePublished) {

    public Article {
        topics = List.copyOf(topics);
        bylines = List.copyOf(bylines);
    }

    /** Whether this person may change it: editors any, writers what they began or are bylined on. */
    public boolean mayBeChangedBy(Person person) {
        return person.may(Permission.EDIT) || (person.may(Permission.WRITE) && isAuthoredBy(person));
    }

    /** @throws AccessDeniedException when this person may not change it */
    void requireChangeableBy(Person person) {
        if (!mayBeChangedBy(person)) {
            throw new AccessDeniedException("Only its authors and editors may change this article.");
        }
    }

    /** @throws BadInput when it lies in the trash */
    void requireOutOfTrash() {
        if (trashed()) {
            throw new BadInput("state", "This article is in the trash. Restore it to work on it.");
        }
    }

    private boolean isAuthoredBy(Person person) {
        return createdBy.equals(person.id())
                || bylines.stream().anyMatch(byline -> person.id().equals(byline.person()));
    }

    /** Whether this person may see how its text came to be: its authors, and whoever may change it. */
    public boolean mayBeFollowedBy(Person person) {
        return mayBeChangedBy(person) || (person.may(Permission.NEWSROOM) && isAuthoredBy(person));
    }

    /** Whether it lies in the trash. */
    public boolean trashed() {
        return trashedAt != null;
    }
}
