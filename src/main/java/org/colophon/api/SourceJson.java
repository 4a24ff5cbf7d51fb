package org.colophon.api;

import java.util.Objects;
import org.colophon.shared.BadInput;
import org.colophon.sourcing.About;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceDetails;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.WrittenByAi;
import org.jspecify.annotations.Nullable;

/**
 * A source of an article, the same going in and coming out. Of the fields from {@code author} on, those that are missing
 * leave what is stored, and empty ones clear it.
 *
 * @param key made from the title when missing
 * @param publishedAt a year, a month, a day or a moment, in ISO form
 * @param retrievedAt a moment in ISO form; a day is taken too
 * @param aiWritten {@code yes}, {@code no} or {@code unknown}
 * @param embargoUntil until when nothing of it may be published: a moment with its offset in ISO form
 * @param condition what was found at its address: {@code unchecked}, {@code reachable}, {@code dead}, {@code changed} or
 *     {@code retracted}. Not taken in
 */
record SourceJson(
        @Nullable String key,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String retrievedAt,
        @Nullable String licence,
        @Nullable String language,
        @Nullable String aiWritten,
        @Nullable String reliability,
        @Nullable String excerpt,
        @Nullable String embargoUntil,
        @Nullable String condition) {

    static SourceJson of(ArticleSource use) {
        Source source = use.source();
        About about = source.about();
        return new SourceJson(
                use.key(),
                source.title(),
                source.publisher(),
                source.url(),
                about.author(),
                about.publishedAt(),
                Objects.toString(about.retrievedAt(), ""),
                about.licence(),
                about.language(),
                about.aiWritten().code(),
                about.reliability(),
                about.excerpt(),
                Objects.toString(about.embargoUntil(), ""),
                source.check().condition().code());
    }

    SourceEntry toEntry() {
        return new SourceEntry(
                Objects.requireNonNullElse(key, ""),
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(publisher, ""),
                Objects.requireNonNullElse(url, ""),
                new SourceDetails(
                        author,
                        publishedAt,
                        retrievedAt,
                        licence,
                        language,
                        aiWritten == null ? null : WrittenByAi.of(aiWritten).orElseThrow(SourceJson::unknownAnswer),
                        reliability,
                        excerpt,
                        embargoUntil));
    }

    private static BadInput unknownAnswer() {
        return new BadInput("aiWritten", "Say yes, no or unknown.");
    }
}
