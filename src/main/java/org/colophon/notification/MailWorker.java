package org.colophon.notification;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that sends mail: at once when there is something, and looking every so often for what has become due. */
@Component
class MailWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final int LOOK_SECONDS = 15;

    private final Mailing mailing;
    private volatile @Nullable ScheduledThreadPoolExecutor thread;

    MailWorker(Mailing mailing) {
        this.mailing = mailing;
    }

    /** Says that there may be something to send. */
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
                task -> Thread.ofPlatform().name("mail").daemon().unstarted(task),
                new ThreadPoolExecutor.DiscardPolicy());
        started.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        started.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        thread = started;
        started.scheduleWithFixedDelay(this::work, 1, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        ScheduledThreadPoolExecutor running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(30, TimeUnit.SECONDS)) {
                    LOG.warn("A mail is still being sent. Whether it goes out is not known.");
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
            mailing.parkLost();
            while (thread != null && mailing.step()) {
                LOG.debug("A mail was dealt with.");
            }
        } catch (Exception e) {
            LOG.error("Mail could not be looked after. Trying again in {} s.", LOOK_SECONDS, e);
        }
    }
}
