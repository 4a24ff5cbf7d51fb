package org.colophon.search;

import org.colophon.manuscript.Expunged;
import org.colophon.publication.ArticlePublished;
import org.colophon.publication.ArticleRetracted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Hears what is published. It only makes a note in memory, so no database connection is held for that. */
@Component
class IndexUpdates {

    private final IndexKeeper keeper;

    IndexUpdates(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ArticlePublished event) {
        keeper.changed(event.article());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ArticleRetracted event) {
        keeper.changed(event.article());
    }

    /** Waits until the index has forgotten the passage; where that fails, the event is delivered again. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(Expunged event) {
        keeper.forgetOld(event.article());
    }
}
