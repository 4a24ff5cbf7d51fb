package org.colophon.shared;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes identifiers: UUID version 7 (RFC 9562), so that rows made later sort later and indexes stay compact.
 *
 * <pre>{@code UUID id = Ids.next();}</pre>
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier made of the time in milliseconds and 74 random bits. */
    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
        long low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL);
        return new UUID(high, low);
    }
}
