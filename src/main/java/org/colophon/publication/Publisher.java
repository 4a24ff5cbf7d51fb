package org.colophon.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.Workflow;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayAdminister;
import org.colophon.identity.MayPublish;
import org.colophon.identity.Person;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Milestones;
import org.colophon.preflight.Preflight;
import org.colophon.preflight.Report;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes: runs the checks, freezes a version, and makes it what readers see. */
@Service
@Transactional
public class Publisher {

    private final Articles articles;
    private final Workflow workflow;
    private final Preflight preflight;
    private final Freezer freezer;
    private final VersionJson json;
    private final StoredVersions versions;
    private final CurrentVersions current;
    private final Releasing releasing;
    private final Milestones milestones;
    private final Clock clock;

    Publisher(
            Articles articles,
            Workflow workflow,
            Preflight preflight,
            Freezer freezer,
            VersionJson json,
            StoredVersions versions,
            CurrentVersions current,
            Releasing releasing,
            Milestones milestones,
            Clock clock) {
        this.articles = articles;
        this.workflow = workflow;
        this.preflight = preflight;
        this.freezer = freezer;
        this.json = json;
        this.versions = versions;
        this.current = current;
        this.releasing = releasing;
        this.milestones = milestones;
        this.clock = clock;
    }

    /**
     * Publishes the point that approval or schedule named, or the article as it stands where none is named: its first
     * version, or the next one.
     *
     * @throws NotReady when a required check fails; nothing has changed then
     */
    @MayPublish
    public PublishedArticle publish(ArticleId id) {
        return publish(id, Change.MINOR);
    }

    /**
     * The same, with what is said about the next version.
     *
     * @throws NotReady when a required check fails; nothing has changed then
     * @throws BadInput with field {@code kind}, {@code note} or {@code cause} when the change is not told as it must be
     */
    @MayPublish
    public PublishedArticle publish(ArticleId id, Change change) {
        return publish(id, clock.instant(), null, change);
    }

    /**
     * Says beforehand whether this could be said about the next version.
     *
     * @throws BadInput with field {@code kind}, {@code note} or {@code cause} when it could not
     */
    @MayPublish
    @Transactional(readOnly = true)
    public void check(ArticleId id, Change change) {
        change.check(versions.newest(id.value()).isPresent() ? 2 : 1);
    }

    /**
     * Publishes an article that came from an archive, with the times it had there. Readers have seen it, so that only
     * what is always required stops it.
     *
     * @param firstPublished when it first appeared; not in the future
     * @param updated when it last changed there, or null; not before that and not in the future
     */
    @MayAdminister
    public PublishedArticle publishFromArchive(ArticleId id, Instant firstPublished, @Nullable Instant updated) {
        if (firstPublished.isAfter(clock.instant())) {
            throw new BadInput("date", "The date lies in the future.");
        }
        if (updated != null && (updated.isBefore(firstPublished) || updated.isAfter(clock.instant()))) {
            throw new BadInput("updated", "The time of the last change lies before the date or in the future.");
        }
        return publish(id, updated == null ? firstPublished : updated, firstPublished, Change.MINOR);
    }

    private PublishedArticle publish(ArticleId id, Instant at, @Nullable Instant givenFirst, Change change) {
        Draft newest = articles.lockForPublication(id);
        Long point = newest.article().point();
        Draft draft = point == null ? newest : articles.at(newest, point);
        Report report = givenFirst == null ? preflight.of(draft) : preflight.ofArchived(draft);
        if (!report.clear()) {
            throw new NotReady(report);
        }
        Person me = CurrentPerson.require();
        Optional<CurrentVersion> before = current.findById(id.value());
        Optional<PublishedArticle> last = versions.newest(id.value()).map(json::read);
        int number = last.map(PublishedArticle::number).orElse(0) + 1;
        change.check(number);
        Instant first = givenFirst != null
                ? givenFirst
                : last.map(PublishedArticle::firstPublishedAt).orElse(at);
        List<PublishedNote> notes =
                new ArrayList<>(last.map(PublishedArticle::notes).orElse(List.of()));
        change.noteAt(at).ifPresent(notes::add);
        PublishedArticle version = freezer.freeze(draft, number, first, at, me.name(), notes);
        releasing.release(version, me.id().value(), before);
        boolean differs = draft != newest && !freezer.saysTheSame(newest, version);
        workflow.published(id, at, differs);
        milestones.mark(
                new ManuscriptId(id.value()),
                Milestone.Kind.PUBLISHED,
                "Version " + number,
                draft.manuscript().version());
        return version;
    }
}
