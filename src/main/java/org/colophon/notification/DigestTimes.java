package org.colophon.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When daily digests go out: once on every day of the calendar. Where the clock skips the hour, when it would have
 * struck, counted in the old time; where the hour comes twice, the first time.
 */
final class DigestTimes {

    private DigestTimes() {}

    /** The first digest after a moment. @param hour 0 to 23 */
    static Instant next(Instant after, int hour, ZoneId zone) {
        LocalDate day = after.atZone(zone).toLocalDate();
        Instant today = at(day, hour, zone);
        return today.isAfter(after) ? today : at(day.plusDays(1), hour, zone);
    }

    private static Instant at(LocalDate day, int hour, ZoneId zone) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
