package org.colophon.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes identifiers: UUID version 7 (RFC 9562), so that rows made later sort later and indexes stay compact.
 *
 * <pre>{@code UUID id = Ids.next();}</pre>
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /**
     * A new identifier, made of the time in milliseconds, a number that tells apart and orders those of one millisecond
     * in this process, and 62 random bits.
     */
    public static UUID next() {
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        long high = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0x0fffL);
        long low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL);
        return new UUID(high, low);
    }
}
