package org.colophon.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long an access token is good. */
public enum TokenLife {
    DAYS_30("30 days", 30),
    DAYS_90("90 days", 90),
    DAYS_365("365 days", 365),
    UNLIMITED("Until it is revoked", 0);

    private final String title;
    private final int days;

    TokenLife(String title, int days) {
        this.title = title;
        this.days = days;
    }

    /** Its name on screen. */
    public String title() {
        return title;
    }

    /** When a token made at this time ends, or null for never. */
    @Nullable
    Instant end(Instant made) {
        return days == 0 ? null : made.plus(Duration.ofDays(days));
    }
}
