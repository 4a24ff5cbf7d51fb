package org.colophon.sourcing;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that asks for the pages of sources, every few seconds, where the settings want it. */
@Component
class SourceCheckThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SourceCheckThread.class);
    private static final int FIRST_SECONDS = 20;
    private static final int PAUSE_SECONDS = 10;

    private final SourceTimetable timetable;
    private final SourceSettings settings;
    private volatile @Nullable ScheduledThreadPoolExecutor executor;

    SourceCheckThread(SourceTimetable timetable, SourceSettings settings) {
        this.timetable = timetable;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (settings.check() && executor == null) {
            var one = new ScheduledThreadPoolExecutor(
                    1,
                    task -> Thread.ofPlatform().name("source-checks").daemon().unstarted(task));
            one.scheduleWithFixedDelay(this::run, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
            executor = one;
        }
    }

    /** Does not wait for the page that is being read: nothing is recorded of it, and it is due again soon. */
    @Override
    public synchronized void stop() {
        ScheduledThreadPoolExecutor running = executor;
        executor = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return executor != null;
    }

    // Whatever escapes here would silently end the timetable.
    private void run() {
        try {
            timetable.run();
        } catch (RuntimeException e) {
            if (isRunning()) {
                LOG.error("Sources were not checked: {}", e.toString());
            }
        }
    }
}
