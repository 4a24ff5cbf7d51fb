package org.colophon.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as people and site generators write them. */
final class Dates {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
            + "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
            + "\\s*([A-Za-z][A-Za-z_/+-]*|[+-]\\d{2}(?::?\\d{2})?)?");

    private Dates() {}

    /**
     * The moment that is meant; null for an empty text. A day alone begins at midnight.
     *
     * @param zone taken where the text names none
     * @throws BadInput when it is no date
     */
    static @Nullable Instant moment(String field, String text, ZoneId zone) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher parts = WRITTEN.matcher(text);
        try {
            if (!parts.matches()) {
                return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
            }
            String named = parts.group(8);
            return LocalDateTime.of(day(parts), time(parts))
                    .atZone(named == null ? zone : zone(named))
                    .toInstant();
        } catch (DateTimeException e) {
            throw unreadable(field, text);
        }
    }

    /** The day that is meant; null for an empty text. @throws BadInput when it is none */
    static @Nullable LocalDate day(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher parts = WRITTEN.matcher(text);
        try {
            if (parts.matches()) {
                return day(parts);
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw unreadable(field, text);
    }

    private static LocalDate day(Matcher parts) {
        return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
    }

    private static LocalTime time(Matcher parts) {
        String fraction = parts.group(7);
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return LocalTime.of(number(parts, 4), number(parts, 5), number(parts, 6), nanos / 1000 * 1000);
    }

    private static ZoneId zone(String name) {
        return ZoneId.of(name.equalsIgnoreCase("z") ? "Z" : name);
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private static BadInput unreadable(String field, String text) {
        return new BadInput(
                field, "The %s “%s” is no date such as 2026-11-09 or 2026-11-09T06:30:00Z.".formatted(field, text));
    }
}
