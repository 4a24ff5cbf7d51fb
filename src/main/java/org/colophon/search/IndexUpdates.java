package org.colophon.search;

import java.util.Optional;
import org.colophon.change.ChangesMissed;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.colophon.manuscript.Expunged;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Hears which articles readers see differently, on whichever node that was done. It only makes a note in memory; what a
 * kill loses, the comparison at the next start brings back.
 */
@Component
class IndexUpdates {

    private final IndexKeeper keeper;
    private final IndexKeeper drafts;

    IndexUpdates(IndexKeeper keeper, @Qualifier("newsroomIndex") IndexKeeper drafts) {
        this.keeper = keeper;
        this.drafts = drafts;
    }

    @EventListener
    void on(PublicChange change) {
        change.subjects().stream()
                .map(Subject::articleId)
                .flatMap(Optional::stream)
                .forEach(keeper::changed);
    }

    @EventListener
    void on(ChangesMissed event) {
        keeper.missed();
    }

    /** Waits until both indexes have forgotten the passage; where that fails, the event is delivered again. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(Expunged event) {
        keeper.forgetOld(event.article());
        drafts.forgetOld(event.article());
    }
}
