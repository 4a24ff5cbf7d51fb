package org.colophon.notification;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open browsers that what their person's bell shows has changed, as server-sent events without content. A follower
 * holds no thread. One thread looks once a second for all of them together what the database says, so that news from
 * another node arrives like that of this one, and at once when this node has news itself; it rests while nobody follows.
 */
@Component
class NewsFollowers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsStreams.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 1000;

    private final NewsRows rows;
    private final Map<PersonId, Set<SseEmitter>> followers = new ConcurrentHashMap<>();
    private final Map<PersonId, String> known = new HashMap<>();
    private final Semaphore reason = new Semaphore(0);
    private volatile @Nullable Thread thread;

    NewsFollowers(NewsRows rows) {
        this.rows = rows;
    }

    /** Follows the news of somebody for up to five minutes; the browser then asks anew. */
    SseEmitter follow(PersonId person) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Runnable gone = () -> followers.computeIfPresent(person, (id, all) -> {
            all.remove(emitter);
            return all.isEmpty() ? null : all;
        });
        emitter.onCompletion(gone);
        emitter.onTimeout(emitter::complete);
        emitter.onError(problem -> gone.run());
        followers.compute(person, (id, all) -> {
            Set<SseEmitter> some = all == null ? ConcurrentHashMap.newKeySet() : all;
            some.add(emitter);
            return some;
        });
        send(emitter, SseEmitter.event().reconnectTime(LOOK_MILLIS).comment("following"));
        return emitter;
    }

    /** Says that somebody's news has changed on this node. */
    void wake() {
        if (!followers.isEmpty()) {
            reason.release();
        }
    }

    private void work() {
        long beat = System.nanoTime();
        while (thread == Thread.currentThread()) {
            try {
                if (reason.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    reason.drainPermits();
                }
                look();
                if (System.nanoTime() - beat > HEARTBEAT.toNanos()) {
                    beat = System.nanoTime();
                    followers
                            .values()
                            .forEach(all -> all.forEach(
                                    one -> send(one, SseEmitter.event().comment("still here"))));
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException problem) {
                LOG.warn("The database did not say who has news. Asking again.", problem);
            }
        }
    }

    private void look() {
        List<PersonId> people = new ArrayList<>(followers.keySet());
        known.keySet().retainAll(people);
        Map<PersonId, String> marks = rows.unreadMarks(people);
        for (PersonId person : people) {
            String now = marks.getOrDefault(person, "");
            String before = known.put(person, now);
            // Who has just come and has unread news may have missed some of it on the way here.
            if (!now.equals(before == null ? "" : before)) {
                followers
                        .getOrDefault(person, Set.of())
                        .forEach(
                                one -> send(one, SseEmitter.event().name("news").data("")));
            }
        }
    }

    private static void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A browser no longer listens", gone);
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().name("news-streams").daemon().unstarted(this::work);
        thread = started;
        started.start();
    }

    /** Ends all streams, so that the server need not wait for them when it stops. */
    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        followers.values().forEach(all -> List.copyOf(all).forEach(SseEmitter::complete));
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
