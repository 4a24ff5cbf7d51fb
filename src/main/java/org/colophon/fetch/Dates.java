package org.colophon.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that it was published.
 *
 * @param day as the page writes it; null if it cannot be read
 * @param moment where it says the time and the zone
 */
record Dates(@Nullable LocalDate day, @Nullable Instant moment) {

    static final Dates NONE = new Dates(null, null);

    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})([T\\s].*)?");

    /** ISO 8601, also with {@code +0100} for a zone. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    static Dates of(String stated) {
        Matcher day = DAY.matcher(stated.strip());
        if (!day.matches()) {
            return NONE;
        }
        try {
            LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            return new Dates(
                    date, moment(stated.strip().replaceFirst("\\s+", "T").replaceAll("\\s", "")));
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    private static @Nullable Instant moment(String stated) {
        try {
            return OffsetDateTime.parse(stated, MOMENT).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
