package org.colophon.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colophon.shared.BackgroundThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * The thread that computes lists of related articles as soon as this node's index knows what has changed. Now and then it
 * looks for lists that are missing: those of an archive from before, or of an older formula.
 */
@Component
class RelatedWorker extends BackgroundThread {

    private static final Logger LOG = LoggerFactory.getLogger(RelatedWorker.class);

    private static final Duration LOOKED = Duration.ofHours(1);
    private static final int BATCH = 100;

    private final RelatedComputing computing;
    private final Near near;
    private final Clock clock;

    /** Only touched by the thread. */
    private @Nullable UUID last;

    private Instant next = Instant.EPOCH;

    RelatedWorker(RelatedComputing computing, Near near, Clock clock) {
        super("related", Duration.ofMillis(500), true);
        this.computing = computing;
        this.near = near;
        this.clock = clock;
    }

    @EventListener
    void on(IndexChanged change) {
        wake();
    }

    @Override
    protected void work() {
        if (near.catchingUp()) {
            return;
        }
        due();
        while (isRunning() && !clock.instant().isBefore(next)) {
            last = computing.missing(last, BATCH);
            if (last == null) {
                next = clock.instant().plus(LOOKED);
            }
            due();
        }
    }

    private void due() {
        boolean more = true;
        while (more && isRunning()) {
            try {
                more = computing.step();
            } catch (JacksonException e) {
                LOG.error("An article cannot be read, so what is related to it is not computed.", e);
                more = computing.putOff();
            }
        }
    }
}
