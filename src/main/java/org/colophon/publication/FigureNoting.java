package org.colophon.publication;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes what versions said about AI that were published before that was done at once. Runs after the start until nothing
 * is left, an article at a time; what it has done it does not do again.
 */
@Component
class FigureNoting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FigureNoting.class);
    private static final int BATCH = 100;

    private final FigureRows rows;
    private final PrintedFacts articles;
    private final StoredVersions versions;
    private final VersionJson json;
    private final PublicFigures figures;
    private final TransactionTemplate transaction;
    private volatile boolean complete;
    private volatile @Nullable Thread thread;

    FigureNoting(
            FigureRows rows,
            PrintedFacts articles,
            StoredVersions versions,
            VersionJson json,
            PublicFigures figures,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.articles = articles;
        this.versions = versions;
        this.json = json;
        this.figures = figures;
        this.transaction = transaction;
    }

    /** Whether every published version is noted. */
    boolean complete() {
        return complete;
    }

    @Override
    public void start() {
        Thread worker = Thread.ofPlatform().name("figures").daemon().unstarted(this::catchUp);
        thread = worker;
        worker.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        try {
            // Not interrupted: that would close the embedded database's files under it.
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    // Whatever escapes here would be lost without a word.
    @SuppressWarnings("CatchingUnchecked")
    void catchUp() {
        try {
            int done = 0;
            List<UUID> batch = rows.unnoted(BATCH);
            while (!batch.isEmpty() && thread != null) {
                for (UUID article : batch) {
                    if (thread != null) {
                        note(article);
                        done++;
                    }
                }
                LOG.info("Noted for reports what {} published articles say about AI.", done);
                batch = rows.unnoted(BATCH);
            }
            complete = batch.isEmpty();
            if (done > 0) {
                figures.forget();
            }
        } catch (Exception e) {
            LOG.error("Reports on AI miss older versions until the next start.", e);
        }
    }

    private void note(UUID article) {
        transaction.executeWithoutResult(status -> {
            articles.lock(article);
            rows.noteAll(
                    article, versions.since(article, 1).stream().map(json::read).toList());
        });
    }
}
