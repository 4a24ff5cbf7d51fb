package org.colophon.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins, ten per account and thirty per network address in ten minutes; new accounts, twenty per
 * network address in ten minutes; wrong access tokens and wrong links, thirty per network address in ten minutes; and
 * what is sent through a link, thirty times in ten minutes. Kept in memory on each node and bounded in size; the oldest
 * entry goes first.
 */
@Component
class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int PER_ACCOUNT = 10;
    private static final int PER_PLACE = 30;
    private static final int NEW_PER_PLACE = 20;
    private static final int KEPT = 20_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > KEPT;
        }
    };

    private record Count(Instant since, int failures) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    synchronized void check(String account, String place) {
        if (failures("a:" + account) >= PER_ACCOUNT || failures("p:" + place) >= PER_PLACE) {
            throw new TooManyAttempts("Too many failed attempts. Wait ten minutes, then try again.");
        }
    }

    /** Whether this refusal is the first one of its ten minutes, for whichever of account and place it was refused. */
    synchronized boolean isFirstRefusal(String account, String place) {
        String key = "r:" + (failures("a:" + account) >= PER_ACCOUNT ? "a:" + account : "p:" + place);
        boolean first = failures(key) == 0;
        if (first) {
            count(key);
        }
        return first;
    }

    synchronized void signingUp(String place) {
        if (failures("n:" + place) >= NEW_PER_PLACE) {
            throw new TooManyAttempts("Many accounts have just been made from here. Wait ten minutes, then try again.");
        }
        count("n:" + place);
    }

    /** Somebody sent an access token that nobody was ever given. */
    synchronized void wrongToken(String place) {
        if (failures("t:" + place) >= PER_PLACE) {
            throw new TooManyAttempts("Too many wrong access tokens. Wait ten minutes, then try again.");
        }
        count("t:" + place);
    }

    /** Somebody called up a link that nobody was ever given, or that has ended. */
    synchronized void wrongLink(String place) {
        if (failures("l:" + place) >= PER_PLACE) {
            throw new TooManyAttempts("Too many wrong links. Wait ten minutes, then try again.");
        }
        count("l:" + place);
    }

    /** Somebody sends something through a link. @param link names it, without letting anybody in */
    synchronized void sending(String link) {
        if (failures("s:" + link) >= PER_PLACE) {
            throw new TooManyAttempts("Too much has been sent through this link. Wait ten minutes, then try again.");
        }
        count("s:" + link);
    }

    synchronized void failed(String account, String place) {
        count("a:" + account);
        count("p:" + place);
    }

    synchronized void succeeded(String account) {
        counts.remove("a:" + account);
    }

    private int failures(String key) {
        Count count = counts.get(key);
        return count == null || expired(count) ? 0 : count.failures();
    }

    private void count(String key) {
        Count count = counts.remove(key);
        counts.put(
                key,
                count == null || expired(count)
                        ? new Count(clock.instant(), 1)
                        : new Count(count.since(), count.failures() + 1));
    }

    private boolean expired(Count count) {
        return count.since().plus(WINDOW).isBefore(clock.instant());
    }
}
