package org.colophon.following;

import java.time.Duration;
import org.colophon.publication.ArticleCorrected;
import org.colophon.publication.ArticleRetracted;
import org.colophon.shared.BackgroundThread;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes corrections and retractions with the transaction that makes them, and tells of them afterwards on a thread of its
 * own, which looks by itself for what another node left undone.
 */
@Component
class TellingWorker extends BackgroundThread {

    private final CorrectionNewsRows rows;
    private final Telling telling;

    TellingWorker(CorrectionNewsRows rows, Telling telling) {
        super("corrections", Duration.ofSeconds(30), true);
        this.rows = rows;
        this.telling = telling;
    }

    @EventListener
    void note(ArticleCorrected event) {
        rows.add(event.article(), event.number(), event.kind(), false);
        wakeAfterCommit();
    }

    @EventListener
    void note(ArticleRetracted event) {
        rows.add(event.article(), event.number(), event.kind(), true);
        wakeAfterCommit();
    }

    @Override
    protected void work() {
        boolean more = true;
        while (more && isRunning()) {
            more = telling.step();
        }
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }
}
