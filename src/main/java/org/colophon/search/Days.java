package org.colophon.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them into a query. */
final class Days {

    private static final Pattern DAY = Pattern.compile("([12]\\d{3})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private Days() {}

    /** The first day of a year, month or day; empty for anything else. */
    static Optional<LocalDate> begin(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("NullAway") // a group that is missing is null
    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
