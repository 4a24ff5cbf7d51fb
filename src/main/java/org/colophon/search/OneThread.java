package org.colophon.search;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that writes the index, one step after the other. A step that fails is followed by a repair a little later. */
final class OneThread {

    private static final Logger LOG = LoggerFactory.getLogger(OneThread.class);
    private static final int BURST_MILLIS = 150;

    private final Step repair;
    private final Runnable failed;
    private final long repairMillis;
    private final AtomicBoolean repairing = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor executor;

    /** Something to do. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /**
     * @param failed what to do at once when a step has failed
     * @param repairMillis how long after a failure the repair is tried
     */
    OneThread(String name, Step repair, Runnable failed, long repairMillis) {
        this.repair = repair;
        this.repairMillis = repairMillis;
        this.failed = failed;
        this.executor = new ScheduledThreadPoolExecutor(
                1,
                task -> Thread.ofPlatform().name(name).daemon().unstarted(task),
                new ThreadPoolExecutor.DiscardPolicy());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Runs the step as soon as those before it are through; after {@link #stop} nothing happens. */
    void submit(Step step) {
        executor.execute(() -> attempt(step));
    }

    /** Runs the step after a short pause, so that what happens in a burst can be done together. */
    void submitSoon(Step step) {
        executor.schedule(() -> attempt(step), BURST_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Runs the step again and again with this pause between. */
    void every(int seconds, Step step) {
        executor.scheduleWithFixedDelay(() -> attempt(step), seconds, seconds, TimeUnit.SECONDS);
    }

    /** Waits up to ten seconds for the step that is running and drops the others. */
    void stop() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The search index is still busy; what it misses is repaired at the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Whatever escapes here would silently end a repeated step.
    @SuppressWarnings("CatchingUnchecked")
    private void attempt(Step step) {
        try {
            step.run();
        } catch (Exception e) {
            if (executor.isShutdown()) {
                return;
            }
            failed.run();
            LOG.error("The search index failed: {}. Trying again in {} ms.", e.toString(), repairMillis);
            if (repairing.compareAndSet(false, true)) {
                executor.schedule(this::repair, repairMillis, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void repair() {
        repairing.set(false);
        attempt(repair);
    }
}
