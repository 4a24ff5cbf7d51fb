package org.colophon.publication;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The thread that takes changed facts to the articles. What was under way when the application stopped goes on where it
 * was when it starts again.
 */
@Component
class PropagationWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PropagationWorker.class);
    private static final int AGAIN_SECONDS = 15;

    private final FactNoting noting;
    private final Propagating propagating;
    private final People people;
    private volatile @Nullable ScheduledThreadPoolExecutor thread;

    PropagationWorker(FactNoting noting, Propagating propagating, People people) {
        this.noting = noting;
        this.propagating = propagating;
        this.people = people;
    }

    /** Says that there may be something to do. */
    void wake() {
        ScheduledThreadPoolExecutor running = thread;
        if (running != null) {
            running.execute(this::work);
        }
    }

    @Override
    public void start() {
        ScheduledThreadPoolExecutor started = new ScheduledThreadPoolExecutor(
                1,
                task -> Thread.ofPlatform().name("propagation").daemon().unstarted(task),
                new ThreadPoolExecutor.DiscardPolicy());
        started.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread = started;
        wake();
    }

    @Override
    public void stop() {
        ScheduledThreadPoolExecutor running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(10, TimeUnit.SECONDS)) {
                    LOG.warn("A changed fact is still on its way to articles; it goes on at the next start.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    // Whatever escapes here would be lost without a word.
    @SuppressWarnings("CatchingUnchecked")
    private void work() {
        try {
            noting.catchUp();
            while (thread != null && step()) {
                LOG.debug("A batch of articles has been told of a changed fact.");
            }
        } catch (Exception e) {
            ScheduledThreadPoolExecutor running = thread;
            if (running != null) {
                LOG.error("A changed fact did not reach its articles. Trying again in {} s.", AGAIN_SECONDS, e);
                running.schedule(this::work, AGAIN_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    private boolean step() {
        return ActingAs.person(people.system(), propagating::step);
    }
}
