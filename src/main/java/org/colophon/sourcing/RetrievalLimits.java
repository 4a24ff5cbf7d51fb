package org.colophon.sourcing;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Lets each person have thirty pages read in a minute, whatever comes of it, so that nobody finds out through the server
 * what answers where. Kept in memory on each node and bounded in size.
 */
@Component
class RetrievalLimits {

    static final int A_MINUTE = 30;
    private static final int KEPT = 10_000;

    private final Clock clock;
    private final Map<PersonId, Bucket> buckets = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, Bucket> eldest) {
            return size() > KEPT;
        }
    };

    RetrievalLimits(Clock clock) {
        this.clock = clock;
    }

    /** Whether this person may have a page read now; if so, it counts. */
    boolean mayAsk(PersonId person) {
        return bucket(person).tryConsume(1);
    }

    private synchronized Bucket bucket(PersonId person) {
        return buckets.computeIfAbsent(
                person,
                one -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(new Ticks())
                        .build());
    }

    private final class Ticks implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(clock.millis(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
