package org.colophon.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread of this node that looks for what is due, twice a second. */
@Component
class ScheduleWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleWorker.class);
    private static final int LOOK_MILLIS = 500;
    private static final int BATCH = 40;
    private static final int PATIENCE_SECONDS = 10;

    private final ScheduleRows rows;
    private final ScheduleWork work;
    private volatile @Nullable ScheduledThreadPoolExecutor thread;

    ScheduleWorker(ScheduleRows rows, ScheduleWork work) {
        this.rows = rows;
        this.work = work;
    }

    @Override
    public void start() {
        ScheduledThreadPoolExecutor started = new ScheduledThreadPoolExecutor(
                1,
                task -> Thread.ofPlatform().name("schedule").daemon().unstarted(task),
                new ThreadPoolExecutor.DiscardPolicy());
        started.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        started.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledThreadPoolExecutor running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("Something is still being published by the schedule; what is not finished begins anew.");
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

    // Whatever escapes here would end the looking.
    @SuppressWarnings("CatchingUnchecked")
    private void look() {
        try {
            while (thread != null && round()) {
                LOG.debug("More of the schedule may be due.");
            }
        } catch (Exception e) {
            LOG.error("The schedule could not be read. Trying again.", e);
        }
    }

    /** Does what is due, in an order of its own, so that nodes do not wait for one another. @return whether more may be due */
    boolean round() {
        List<UUID> due = new ArrayList<>(rows.due(BATCH));
        Collections.shuffle(due);
        boolean did = false;
        for (UUID id : due) {
            if (thread == null) {
                return false;
            }
            did |= work.run(id);
        }
        return did && due.size() == BATCH;
    }
}
