package org.colophon.sourcing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints days, and two days with what lies between, by a language's rules. */
final class PrintedDays {

    private static final Pattern DAY_IN_PATTERN = Pattern.compile("d+\\.?");

    private PrintedDays() {}

    /** "9 November 2026". */
    static String day(LocalDate day, Locale locale) {
        return styled(day, FormatStyle.LONG, locale);
    }

    /** A date or a range in a format of its kind. */
    static String print(Stated stated, FactFormat format, Locale locale) {
        if (stated.kind() == FactKind.DATE_RANGE) {
            Range range = range(stated.value());
            if (format == FactFormat.YEAR
                    && range.from().getYear() == range.to().getYear()) {
                return print(range.from(), format, locale);
            }
            String between = format == FactFormat.YEAR ? "–" : " – ";
            return print(range.from(), format, locale) + between + print(range.to(), format, locale);
        }
        return print(LocalDate.parse(stated.value()), format, locale);
    }

    /** @throws DateTimeException when it is not two days with a slash between */
    static Range range(String value) {
        String[] days = value.split("/", -1);
        if (days.length != 2) {
            throw new DateTimeException("no range");
        }
        return new Range(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    private static String print(LocalDate day, FactFormat format, Locale locale) {
        return switch (format) {
            case SHORT -> styled(day, FormatStyle.MEDIUM, locale);
            case FULL -> styled(day, FormatStyle.FULL, locale);
            case DAY_MONTH -> skeleton(day, "MMMMd", locale);
            case MONTH_YEAR -> skeleton(day, "yMMMM", locale);
            case YEAR -> DateTimeFormatter.ofPattern("y", locale).format(day);
            default -> day(day, locale);
        };
    }

    private static String styled(LocalDate day, FormatStyle style, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(day);
    }

    private static String skeleton(LocalDate day, String wanted, Locale locale) {
        return DateTimeFormatter.ofLocalizedPattern(wanted).withLocale(locale).format(day);
    }

    /**
     * Two days. The JDK does not give out CLDR's patterns for intervals, so what both have in common is said once:
     * "9–12 November 2026", "30 November – 2 December 2026", "November 9–12, 2026".
     */
    record Range(LocalDate from, LocalDate to) {

        String inWords(Locale locale) {
            if (from.equals(to)) {
                return day(to, locale);
            }
            String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                    FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
            boolean sameYear = from.getYear() == to.getYear();
            Matcher dayOfMonth = DAY_IN_PATTERN.matcher(pattern);
            if (sameYear && from.getMonth() == to.getMonth() && dayOfMonth.find()) {
                String first =
                        DateTimeFormatter.ofPattern(dayOfMonth.group(), locale).format(from);
                String both = pattern.substring(0, dayOfMonth.start()) + "'" + first + "–'"
                        + pattern.substring(dayOfMonth.start());
                return DateTimeFormatter.ofPattern(both, locale).format(to);
            }
            if (sameYear && pattern.startsWith("y")) {
                return day(from, locale) + " – " + skeleton(to, "MMMMd", locale);
            }
            String first = sameYear ? skeleton(from, "MMMMd", locale) : day(from, locale);
            return first + " – " + day(to, locale);
        }
    }
}
