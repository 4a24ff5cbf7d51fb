package org.colophon.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps ten seconds between two requests to the same host, for whoever checks pages by a timetable. {@link PageFetcher}
 * does not ask here: a person who adds a page does not wait. Safe for use by many threads; of each node's own.
 *
 * <pre>{@code if (pace.mayAsk(address)) { fetcher.fetch(address); } // else come back later}</pre>
 */
@Component
public class HostPace {

    /** Shortest time between two requests to one host. */
    public static final Duration PACE = Duration.ofSeconds(10);

    /** How many hosts can be asked within that time. */
    static final int HOSTS = 10_000;

    private final Clock clock;

    /** When each host was asked last, the longest ago first. */
    private final Map<String, Instant> asked = new LinkedHashMap<>();

    HostPace(Clock clock) {
        this.clock = clock;
    }

    /** Whether the host may be asked now; if so, it counts as asked. An address without a host may not. */
    public synchronized boolean mayAsk(URI address) {
        String host = address.getHost();
        if (host == null) {
            return false;
        }
        Instant now = clock.instant();
        forget(now);
        String key = host.toLowerCase(Locale.ROOT);
        if (asked.containsKey(key) || asked.size() >= HOSTS) {
            return false;
        }
        asked.put(key, now);
        return true;
    }

    private void forget(Instant now) {
        Instant limit = now.minus(PACE);
        // A clock that was set back must not silence a host until it has caught up.
        asked.values().removeIf(at -> !at.isAfter(limit) || at.isAfter(now));
    }

    synchronized int size() {
        return asked.size();
    }
}
