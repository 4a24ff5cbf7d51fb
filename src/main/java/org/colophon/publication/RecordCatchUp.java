package org.colophon.publication;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees to it, beside everything else, that each version has its record. What was under way when the server stopped goes
 * on at its next start.
 */
@Component
@ConditionalOnWebApplication
class RecordCatchUp implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RecordCatchUp.class);
    private static final long PATIENCE_MILLIS = 10_000;

    private final UnrecordedVersions versions;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    RecordCatchUp(UnrecordedVersions versions) {
        this.versions = versions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread = Thread.ofPlatform().name("records").daemon().start(this::work);
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(PATIENCE_MILLIS);
        }
    }

    // Whatever escapes here would be lost without a word.
    @SuppressWarnings("CatchingUnchecked")
    private void work() {
        try {
            catchUp();
        } catch (Exception e) {
            LOG.error("Not all versions are on record yet. This goes on at the next start.", e);
        }
    }

    /** @return how many versions were put on record */
    int catchUp() {
        int added = 0;
        if (versions.any()) {
            UnrecordedVersions.Step step = UnrecordedVersions.Step.START;
            while (!step.end() && !stopping) {
                step = versions.next(step);
                added += step.added();
            }
        }
        if (added > 0) {
            LOG.info("Put {} versions on record that were published before there was one.", added);
        }
        return added;
    }
}
