package org.colophon.sourcing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which one language writes a day with its year. */
final class ReadingDays {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String BLANK = "[ \\u00a0\\u202f]";
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private final Locale locale;
    private final Map<String, Month> months = new HashMap<>();

    ReadingDays(Locale locale) {
        this.locale = locale;
        for (Month month : Month.values()) {
            STYLES.forEach(style -> months.putIfAbsent(bare(month.getDisplayName(style, locale)), month));
        }
    }

    /** "9 November 2026", "November 9, 2026", "9. November 2026", "9 de noviembre de 2026". */
    ReadingRule rule() {
        String names = months.keySet().stream()
                .filter(name -> !name.matches("\\d*"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String first = "(?<day>\\d{1,2})(?:\\.|er|º|st|nd|rd|th)?" + BLANK + "+(?:(?:of|de)" + BLANK + "+)?(?<month>"
                + names + ")\\.?,?" + BLANK + "+(?:(?:de|del)" + BLANK + "+)?(?<year>\\d{4})";
        String second = "(?<month2>" + names + ")\\.?" + BLANK + "+(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?" + BLANK
                + "+(?<year2>\\d{4})";
        return new ReadingRule(
                Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:" + first + "|" + second + ")(?![\\p{L}\\p{N}])", FLAGS),
                this::named,
                match -> true);
    }

    /** "9.11.2026", "09/11/2026": day and month in the order of the language. */
    ReadingRule digits() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        boolean monthFirst = pattern.toLowerCase(Locale.ROOT).indexOf('m') < pattern.indexOf('d');
        return new ReadingRule(
                Pattern.compile("(?<![\\p{N}./-])(\\d{1,2})([./])" + BLANK + "?(\\d{1,2})\\2" + BLANK
                        + "?(\\d{4})(?![\\p{N}/])"),
                match -> {
                    int one = Integer.parseInt(match.group(1));
                    int other = Integer.parseInt(match.group(3));
                    int year = Integer.parseInt(match.group(4));
                    return monthFirst ? day(year, one, other) : day(year, other, one);
                },
                match -> true);
    }

    /** "2026-11-09". */
    static ReadingRule machine() {
        return new ReadingRule(
                Pattern.compile("(?<![\\p{N}/-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\p{N}-])"),
                match -> day(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3))),
                match -> true);
    }

    private Optional<Stated> named(MatchResult match) {
        boolean first = match.group("day") != null;
        Month month = months.get(bare(match.group(first ? "month" : "month2")));
        return month == null
                ? Optional.empty()
                : day(
                        Integer.parseInt(match.group(first ? "year" : "year2")),
                        month.getValue(),
                        Integer.parseInt(match.group(first ? "day" : "day2")));
    }

    private static Optional<Stated> day(int year, int month, int day) {
        try {
            return Optional.of(
                    new Stated(FactKind.DATE, LocalDate.of(year, month, day).toString(), "", "", null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String bare(String name) {
        String lower = name.toLowerCase(locale);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
