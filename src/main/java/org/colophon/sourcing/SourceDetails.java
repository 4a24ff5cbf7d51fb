package org.colophon.sourcing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about a source beyond its name and address. Null leaves what is stored, and means empty for a new
 * source. The meaning of each is that of {@link About}.
 *
 * @param publishedAt a year, a month, a day, or a moment with its offset, in ISO form; empty where it is not known
 * @param retrievedAt a day or a moment in ISO form; empty where it is not known
 * @param embargoUntil a moment with its offset in ISO form; empty for no embargo
 */
public record SourceDetails(
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String retrievedAt,
        @Nullable String licence,
        @Nullable String language,
        @Nullable WrittenByAi aiWritten,
        @Nullable String reliability,
        @Nullable String excerpt,
        @Nullable String embargoUntil) {

    /** Leaves everything as it is stored. */
    public static final SourceDetails KEPT = new SourceDetails(null, null, null, null, null, null, null, null, null);

    /** The same without a word about an embargo. */
    public SourceDetails(
            @Nullable String author,
            @Nullable String publishedAt,
            @Nullable String retrievedAt,
            @Nullable String licence,
            @Nullable String language,
            @Nullable WrittenByAi aiWritten,
            @Nullable String reliability,
            @Nullable String excerpt) {
        this(author, publishedAt, retrievedAt, licence, language, aiWritten, reliability, excerpt, null);
    }

    /** @throws BadInput naming the first field that cannot be taken */
    public SourceDetails {
        author = EntryText.optional("author", "author", author, 200);
        publishedAt = published(EntryText.optional("publishedAt", "time of publication", publishedAt, 40));
        retrievedAt = retrieved(EntryText.optional("retrievedAt", "time of reading", retrievedAt, 40));
        licence = EntryText.optional("licence", "licence", licence, 300);
        language = tag(EntryText.optional("language", "language", language, 35));
        reliability = EntryText.optional("reliability", "judgement", reliability, 1_000);
        excerpt = EntryText.optional("excerpt", "excerpt", excerpt, 2_000);
        embargoUntil = embargo(EntryText.optional("embargoUntil", "embargo", embargoUntil, 40));
    }

    /** The same with an author and what is known of when it was published. */
    public SourceDetails withOrigin(String by, String at) {
        return new SourceDetails(by, at, retrievedAt, licence, language, aiWritten, reliability, excerpt, embargoUntil);
    }

    /** The same with what is known about its having been written by AI. */
    public SourceDetails withAiWritten(WrittenByAi known) {
        return new SourceDetails(
                author, publishedAt, retrievedAt, licence, language, known, reliability, excerpt, embargoUntil);
    }

    /** The same with an embargo. @param until a moment with its offset in ISO form; empty for none */
    public SourceDetails withEmbargo(String until) {
        return new SourceDetails(
                author, publishedAt, retrievedAt, licence, language, aiWritten, reliability, excerpt, until);
    }

    private static @Nullable String published(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        try {
            return switch (text.length()) {
                case 4 -> "%04d".formatted(YearMonth.parse(text + "-01").getYear());
                case 7 -> YearMonth.parse(text).toString();
                case 10 -> LocalDate.parse(text).toString();
                default -> moment(text);
            };
        } catch (DateTimeException e) {
            throw new BadInput(
                    "publishedAt",
                    "Enter as much as is known: 2026, 2026-11, 2026-11-09 or a moment such as 2026-11-09T08:00:00Z.");
        }
    }

    private static @Nullable String retrieved(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        try {
            return text.length() == 10 ? LocalDate.parse(text) + "T00:00:00Z" : moment(text);
        } catch (DateTimeException e) {
            throw new BadInput("retrievedAt", "Enter a day or a moment, such as 2026-11-09T08:00:00Z.");
        }
    }

    private static @Nullable String embargo(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        try {
            return moment(text);
        } catch (DateTimeException e) {
            throw new BadInput("embargoUntil", "Enter a moment with its offset, such as 2026-11-09T08:00:00Z.");
        }
    }

    private static String moment(String text) {
        Instant moment = OffsetDateTime.parse(text).toInstant();
        return Instant.ofEpochSecond(moment.getEpochSecond()).toString();
    }

    private static @Nullable String tag(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new BadInput("language", "Give the language by its tag, such as en or pt-BR.");
        }
    }
}
