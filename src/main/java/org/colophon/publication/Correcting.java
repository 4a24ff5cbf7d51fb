package org.colophon.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Milestones;
import org.colophon.preflight.Preflight;
import org.colophon.preflight.Report;
import org.colophon.shared.BadInput;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.Sources;
import org.springframework.stereotype.Component;

/**
 * Publishes a prepared correction. Asks nobody who may. The article is locked first, as {@link Publisher} does, so what
 * is read after that is what readers see until this transaction ends.
 */
@Component
class Correcting {

    private final Articles articles;
    private final Facts facts;
    private final Sources sources;
    private final CorrectionRows rows;
    private final StoredVersions versions;
    private final CurrentVersions current;
    private final VersionJson json;
    private final CorrectedVersions corrected;
    private final CorrectedDisclosure disclosure;
    private final Preflight preflight;
    private final Freezer freezer;
    private final Releasing releasing;
    private final Milestones milestones;
    private final Clock clock;

    Correcting(
            Articles articles,
            Facts facts,
            Sources sources,
            CorrectionRows rows,
            StoredVersions versions,
            CurrentVersions current,
            VersionJson json,
            CorrectedVersions corrected,
            CorrectedDisclosure disclosure,
            Preflight preflight,
            Freezer freezer,
            Releasing releasing,
            Milestones milestones,
            Clock clock) {
        this.articles = articles;
        this.facts = facts;
        this.sources = sources;
        this.rows = rows;
        this.versions = versions;
        this.current = current;
        this.json = json;
        this.corrected = corrected;
        this.disclosure = disclosure;
        this.preflight = preflight;
        this.freezer = freezer;
        this.releasing = releasing;
        this.milestones = milestones;
        this.clock = clock;
    }

    PublishedArticle publish(PreparedCorrection asked) {
        ArticleId id = asked.article();
        Draft draft = articles.lockForPublication(id);
        rows.lock(asked.id());
        PreparedCorrection correction = rows.find(asked.id()).orElseThrow();
        if (!correction.waits()) {
            throw new BadInput("state", "This correction no longer waits: somebody has decided, or it is not needed.");
        }
        CurrentVersion row = current.findById(id.value())
                .orElseThrow(() -> new BadInput("state", "Readers no longer see this article."));
        PublishedArticle before = versions.current(id.value()).map(json::read).orElseThrow();
        Reprint reprint = reprint(before, correction);
        Instant at = clock.instant();
        Person me = CurrentPerson.require();
        PublishedArticle version = disclosure.of(corrected.version(before, reprint, correction, draft, at, me.name()));
        Report report = preflight.of(corrected.draft(version, draft));
        if (!report.clear()) {
            throw new NotReady(report);
        }
        rows.close(correction.id(), CorrectionState.PUBLISHED, "", version.number());
        releasing.release(version, me.id().value(), Optional.of(row));
        boolean same = freezer.saysTheSame(draft, version);
        articles.republished(id, at, !same);
        if (same) {
            milestones.mark(new ManuscriptId(id.value()), Milestone.Kind.PUBLISHED, "Version " + version.number());
        }
        return version;
    }

    private Reprint reprint(PublishedArticle before, PreparedCorrection correction) {
        Fact fact = facts.get(correction.fact());
        if (!fact.fitsItsKind()) {
            throw new BadInput(
                    "fact",
                    "The fact does not have the value of a %s. Correct its value or its kind first."
                            .formatted(fact.kind().code()));
        }
        PublishedFact old = Reprint.in(before, fact)
                .orElseThrow(() -> new BadInput("fact", "The published version no longer prints this fact."));
        SourceId source = fact.source();
        Reprint reprint = new Reprint(before, old, fact, source == null ? null : sources.get(source));
        Told now = reprint.difference()
                .orElseThrow(() -> new BadInput("fact", "The published version prints what is right already."));
        if (!now.equals(new Told(correction.told(), correction.right()))) {
            throw new BadInput(
                    "fact", "The fact has changed again. Wait until the correction says so, then look at it anew.");
        }
        return reprint;
    }
}
