package org.colophon.reader.cache;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a reader has a page already (RFC 9110, 13.1.2 and 13.1.3). */
final class Conditions {

    /** With two digits for the day (RFC 9110, 5.6.7), which RFC 1123 leaves open. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    private Conditions() {}

    /** A time as HTTP writes it. */
    static String written(Instant time) {
        return DATE.format(time.atOffset(ZoneOffset.UTC));
    }

    /**
     * Tags go before times; a time that cannot be read asks for nothing.
     *
     * @param noneMatch value of {@code If-None-Match}
     * @param since value of {@code If-Modified-Since}
     * @param tag of the body this reader would get
     */
    static boolean unchanged(
            @Nullable String noneMatch, @Nullable String since, String tag, @Nullable Instant modified) {
        if (noneMatch != null) {
            return matches(noneMatch, tag);
        }
        if (since == null || modified == null) {
            return false;
        }
        try {
            return !modified.isAfter(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Compared weakly: a cache on the way may have marked the tag as weak. */
    private static boolean matches(String noneMatch, String tag) {
        if (noneMatch.equals(tag) || noneMatch.equals("*")) {
            return true;
        }
        for (String one : noneMatch.split(",")) {
            String clean = one.strip();
            if ((clean.startsWith("W/") ? clean.substring(2) : clean).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
