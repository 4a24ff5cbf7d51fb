package org.colophon.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a source beyond its name and address. Texts are empty where nothing is.
 *
 * @param author who wrote it
 * @param publishedAt as much as is known: a year, a month as 2026-11, a day as 2026-11-09, or a moment in UTC
 * @param retrievedAt when the newsroom read it
 * @param licence under what terms it may be used
 * @param language BCP 47 tag
 * @param reliability what the newsroom thinks of it, in words
 * @param excerpt the passage that matters, quoted
 * @param embargoUntil until when the newsroom has promised to say nothing of what it says, or null; readers never see it
 */
public record About(
        String author,
        String publishedAt,
        @Nullable Instant retrievedAt,
        String licence,
        String language,
        WrittenByAi aiWritten,
        String reliability,
        String excerpt,
        @Nullable Instant embargoUntil) {

    /** Whether the newsroom may not say yet what the source says. */
    public boolean embargoedAt(Instant now) {
        return embargoUntil != null && embargoUntil.isAfter(now);
    }
}
