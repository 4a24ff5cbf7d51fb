package org.colophon.shared;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread of the application's own, from its start to its stop, that does what there is to do when somebody wakes it and,
 * where wished, every so often by itself. What fails is logged and tried again; it never ends the thread.
 *
 * <pre>{@code
 * @Component
 * class MailThread extends BackgroundThread {
 *     MailThread() { super("mail", Duration.ofSeconds(15), true); }
 *     protected void work() { … }
 * }
 * }</pre>
 */
public abstract class BackgroundThread implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private final Duration again;
    private final boolean looks;
    private volatile @Nullable ScheduledThreadPoolExecutor thread;

    /**
     * @param name of the thread
     * @param again how long after a failure it is tried again, and how often it looks by itself where it does
     * @param looks whether it looks by itself
     */
    protected BackgroundThread(String name, Duration again, boolean looks) {
        this.name = name;
        this.again = again;
        this.looks = looks;
    }

    /** Does all there is to do; asks {@link #isRunning} between one thing and the next. */
    protected abstract void work();

    /** Says that there may be something to do. */
    public final void wake() {
        ScheduledThreadPoolExecutor running = thread;
        if (running != null) {
            running.execute(this::attempt);
        }
    }

    @Override
    public final void start() {
        ScheduledThreadPoolExecutor started = new ScheduledThreadPoolExecutor(
                1,
                task -> Thread.ofPlatform().name(name).daemon().unstarted(task),
                new ThreadPoolExecutor.DiscardPolicy());
        started.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        started.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        thread = started;
        if (looks) {
            started.scheduleWithFixedDelay(this::attempt, 0, again.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            wake();
        }
    }

    @Override
    public final void stop() {
        ScheduledThreadPoolExecutor running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    log.warn("Something is still under way; what is not finished begins anew at the next start.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }

    // Whatever escapes here would be lost without a word.
    @SuppressWarnings("CatchingUnchecked")
    private void attempt() {
        try {
            work();
        } catch (Exception e) {
            ScheduledThreadPoolExecutor running = thread;
            if (running != null) {
                log.error("This failed and is tried again in {} s.", again.toMillis() / 1000.0, e);
                if (!looks) {
                    running.schedule(this::attempt, again.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        }
    }
}
