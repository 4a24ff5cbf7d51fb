package org.colophon.search;

import java.util.Optional;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.colophon.manuscript.Expunged;
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

    IndexUpdates(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @EventListener
    void on(PublicChange change) {
        change.subjects().stream()
                .map(Subject::articleId)
                .flatMap(Optional::stream)
                .forEach(keeper::changed);
    }

    /** Waits until the index has forgotten the passage; where that fails, the event is delivered again. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(Expunged event) {
        keeper.forgetOld(event.article());
    }
}
