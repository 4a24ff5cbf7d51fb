package org.colophon.reader.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Prints times in the newsroom's zone and one language. Plain English is British: "13 November 2026, 07:20". */
public final class Times {

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter weekday;

    /** @param language a BCP 47 tag */
    public Times(ZoneId zone, String language) {
        Locale wanted = Locale.forLanguageTag(language);
        Locale locale = wanted.getLanguage().isEmpty() || wanted.equals(Locale.ENGLISH) ? Locale.UK : wanted;
        this.zone = zone;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.minute = DateTimeFormatter.ofPattern("HH:mm", locale);
        this.weekday = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    }

    /** The day in words, such as "13 November 2026". */
    public String day(Instant at) {
        return day.format(at.atZone(zone));
    }

    /** The day with its weekday, such as "Friday, 13 November 2026". */
    public String weekday(Instant at) {
        return weekday.format(at.atZone(zone));
    }

    /** The day for machines, in the newsroom's zone. */
    public String isoDay(Instant at) {
        return at.atZone(zone).toLocalDate().toString();
    }

    /** Day and time, such as "13 November 2026, 07:20". */
    public String minute(Instant at) {
        return day(at) + ", " + minute.format(at.atZone(zone));
    }

    /** For machines, with the zone's offset, to the second. */
    public String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
