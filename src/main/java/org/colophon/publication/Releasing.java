package org.colophon.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores a version and makes it what readers see, with all that follows from it. In the transaction of who calls. */
@Component
class Releasing {

    private final StoredVersions versions;
    private final VersionJson json;
    private final Listings listings;
    private final PrintedFacts printed;
    private final LinkRows links;
    private final FigureRows figures;
    private final PublicFigures publicFigures;
    private final CorrectionRows corrections;
    private final ErratumRows errata;
    private final RetractionRows retractions;
    private final VersionRecord record;
    private final PublicSubjects subjects;
    private final ApplicationEventPublisher events;

    Releasing(
            StoredVersions versions,
            VersionJson json,
            Listings listings,
            PrintedFacts printed,
            LinkRows links,
            FigureRows figures,
            PublicFigures publicFigures,
            CorrectionRows corrections,
            ErratumRows errata,
            RetractionRows retractions,
            VersionRecord record,
            PublicSubjects subjects,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.json = json;
        this.listings = listings;
        this.printed = printed;
        this.links = links;
        this.figures = figures;
        this.publicFigures = publicFigures;
        this.corrections = corrections;
        this.errata = errata;
        this.retractions = retractions;
        this.record = record;
        this.subjects = subjects;
        this.events = events;
    }

    /** @param before what readers saw until now */
    void release(PublishedArticle version, UUID by, Optional<CurrentVersion> before) {
        UUID id = version.id().value();
        versions.save(new StoredVersion(
                new VersionKey(id, version.number()), version.publishedAt(), by, json.write(version)));
        boolean listed = before.filter(row -> row.firstPublishedAt().equals(version.firstPublishedAt()))
                .isPresent();
        listings.show(version, before);
        printed.note(version);
        links.note(version);
        figures.note(version, before.isEmpty());
        publicFigures.forgetAfterCommit();
        settle(version);
        retractions.end(id, version.publishedAt());
        List<PublishedNote> told = errata.note(version);
        record.published(version);
        subjects.published(version, !listed, !told.isEmpty());
        told.stream()
                .map(PublishedNote::kind)
                .filter(kind -> !kind.equals(CorrectionKind.UPDATE.code()))
                .distinct()
                .forEach(kind -> events.publishEvent(new ArticleCorrected(id, version.number(), kind)));
    }

    /** What this version says right, or says no more, needs no correction. */
    private void settle(PublishedArticle version) {
        for (CorrectionRows.Open open : corrections.openOf(version.id().value())) {
            Optional<PublishedFact> fact = version.facts().stream()
                    .filter(one -> open.fact().equals(one.fact()))
                    .findFirst();
            if (fact.isEmpty()) {
                corrections.close(
                        open.id(),
                        CorrectionState.WITHDRAWN,
                        "Version %d no longer prints this fact.".formatted(version.number()),
                        version.number());
            } else if (prints(fact.get(), open.told())) {
                corrections.moveTo(open.id(), version.number());
            } else {
                corrections.close(open.id(), CorrectionState.PUBLISHED, "", version.number());
            }
        }
    }

    private static boolean prints(PublishedFact fact, String words) {
        return fact.printed().equals(words)
                || fact.forms().stream().anyMatch(form -> form.printed().equals(words));
    }
}
