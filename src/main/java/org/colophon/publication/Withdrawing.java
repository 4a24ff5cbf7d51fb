package org.colophon.publication;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a version away from readers, with all that follows from it. In the transaction of who calls. */
@Component
class Withdrawing {

    private final Listings listings;
    private final PrintedFacts printed;
    private final LinkRows links;
    private final FigureRows figures;
    private final PublicFigures publicFigures;
    private final CorrectionRows corrections;
    private final ErratumRows errata;
    private final VersionRecord record;
    private final PublicSubjects subjects;
    private final ApplicationEventPublisher events;

    Withdrawing(
            Listings listings,
            PrintedFacts printed,
            LinkRows links,
            FigureRows figures,
            PublicFigures publicFigures,
            CorrectionRows corrections,
            ErratumRows errata,
            VersionRecord record,
            PublicSubjects subjects,
            ApplicationEventPublisher events) {
        this.listings = listings;
        this.printed = printed;
        this.links = links;
        this.figures = figures;
        this.publicFigures = publicFigures;
        this.corrections = corrections;
        this.errata = errata;
        this.record = record;
        this.subjects = subjects;
        this.events = events;
    }

    void withdraw(PublishedArticle seen, Retraction retraction) {
        UUID id = seen.id().value();
        printed.forget(id);
        links.forget(id);
        listings.hide(id);
        figures.ended(id, retraction.at());
        publicFigures.forgetAfterCommit();
        for (CorrectionRows.Open open : corrections.openOf(id)) {
            corrections.close(open.id(), CorrectionState.WITHDRAWN, "Readers no longer see the article.", null);
        }
        errata.retracted(retraction);
        record.retracted(seen, retraction);
        subjects.withdrawn(seen);
        events.publishEvent(
                new ArticleRetracted(id, seen.number(), retraction.kind().code()));
    }
}
