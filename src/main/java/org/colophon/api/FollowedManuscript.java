package org.colophon.api;

import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A manuscript that somebody follows: its latest events, written out once for all followers. */
final class FollowedManuscript {

    private static final int KEPT = 500;

    /** Guarded by the map that holds this. */
    int followers;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final TreeMap<Long, String> events = new TreeMap<>();
    private long ticks;
    private long rewritings;

    void add(long version, String event) {
        locked(() -> {
            events.put(version, event);
            while (events.size() > KEPT) {
                events.pollFirstEntry();
            }
        });
    }

    /** Edits were rewritten: followers read everything anew. */
    void rewritten() {
        locked(() -> {
            events.clear();
            rewritings++;
        });
    }

    void wake() {
        locked(() -> {});
    }

    /** The event that brings this version, if it is at hand. */
    @Nullable
    String event(long version) {
        lock.lock();
        try {
            return events.get(version);
        } finally {
            lock.unlock();
        }
    }

    /** Counts the news. */
    long tick() {
        lock.lock();
        try {
            return ticks;
        } finally {
            lock.unlock();
        }
    }

    long rewritings() {
        lock.lock();
        try {
            return rewritings;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is news after a tick, or for so long. */
    void await(long tick, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (ticks == tick && left > 0) {
                left = news.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            ticks++;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
