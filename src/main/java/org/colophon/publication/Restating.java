package org.colophon.publication;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.disclosure.Disclosures;
import org.colophon.disclosure.Review;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Hindsight;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Milestones;
import org.colophon.manuscript.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes again what readers see, with a disclosure that says what is known by now. Texts, facts, sources and notes are
 * those of the version before; the draft gives nothing to it. Asks nobody who may. The article is locked first, as
 * {@link Publisher} does. No check can stop it: what readers are told has to be true whatever the draft looks like.
 */
@Component
class Restating {

    private final Articles articles;
    private final CurrentVersions current;
    private final StoredVersions versions;
    private final VersionJson json;
    private final Hindsight hindsight;
    private final Disclosures disclosures;
    private final Freezer freezer;
    private final Releasing releasing;
    private final Milestones milestones;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Restating(
            Articles articles,
            CurrentVersions current,
            StoredVersions versions,
            VersionJson json,
            Hindsight hindsight,
            Disclosures disclosures,
            Freezer freezer,
            Releasing releasing,
            Milestones milestones,
            People people,
            TransactionTemplate transaction,
            Clock clock) {
        this.articles = articles;
        this.current = current;
        this.versions = versions;
        this.json = json;
        this.hindsight = hindsight;
        this.disclosures = disclosures;
        this.freezer = freezer;
        this.releasing = releasing;
        this.milestones = milestones;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What readers see now, and what is known of its texts by now. */
    private record Known(PublishedArticle before, PublishedArticle after) {}

    /**
     * Publishes a new version if origins of the published texts were stated anew since.
     *
     * @param by in whose name
     * @return empty where there is nothing to say, or it cannot be known
     */
    Optional<PublishedArticle> ifOriginsChanged(ArticleId id, PersonId by) {
        return restate(
                id,
                by,
                known -> !Objects.requireNonNull(known.after().origins())
                        .sameRuns(Objects.requireNonNull(known.before().origins())));
    }

    /**
     * Publishes a new version if what readers see rests on this sign-off, which was taken back.
     *
     * @param by in whose name
     * @return empty where it rests on another one or on none
     */
    Optional<PublishedArticle> ifReviewWithdrawn(ArticleId id, UUID signOff, PersonId by) {
        return restate(id, by, known -> {
            Review review = known.before().disclosure().review();
            return review != null && review.signOff().equals(signOff);
        });
    }

    private Optional<PublishedArticle> restate(ArticleId id, PersonId by, Predicate<Known> differs) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!current.existsById(id.value())) {
                return Optional.<PublishedArticle>empty();
            }
            Draft draft = articles.lockForPublication(id);
            Person person = people.find(by).orElseGet(people::system);
            Optional<PublishedArticle> after =
                    known(id, draft, person).filter(differs).map(Known::after);
            after.ifPresent(version -> release(version, draft, person));
            return after;
        }));
    }

    private Optional<Known> known(ArticleId id, Draft draft, Person person) {
        PublishedArticle before = versions.current(id.value()).map(json::read).orElse(null);
        PublishedOrigins origins = before == null ? null : before.origins();
        if (before == null || origins == null) {
            return Optional.empty();
        }
        return hindsight
                .of(new ManuscriptId(id.value()), origins.manuscript())
                .filter(then -> isTextOf(before, then.texts()))
                .map(then -> new Known(before, after(before, draft, then, person)));
    }

    private static boolean isTextOf(PublishedArticle version, Texts texts) {
        return texts.body().equals(version.body())
                && texts.headline().equals(version.headlineWritten())
                && texts.standfirst().equals(version.standfirstWritten());
    }

    private PublishedArticle after(PublishedArticle before, Draft draft, Manuscript then, Person person) {
        Draft published = new Draft(draft.article(), then, new FrozenReferences(before));
        return new VersionCopy(before)
                .next(clock.instant(), person.name())
                .disclosure(disclosures.statement(published, before.language()))
                .origins(PublishedOrigins.of(then, disclosures.authorship(published)))
                .make();
    }

    private void release(PublishedArticle version, Draft draft, Person person) {
        ArticleId id = version.id();
        releasing.release(version, person.id().value(), current.findById(id.value()));
        boolean same = freezer.saysTheSame(draft, version);
        articles.republished(id, version.publishedAt(), !same);
        if (same) {
            ActingAs.person(
                    person,
                    () -> milestones.mark(
                            new ManuscriptId(id.value()), Milestone.Kind.PUBLISHED, "Version " + version.number()));
        }
    }
}
