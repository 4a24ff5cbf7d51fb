package org.colophon.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a source's address was asked, and when to ask again.
 *
 * @param at when it was asked; null before the first time
 * @param nextAt when to ask again; null for never
 * @param failures how many times in a row it could not be read
 * @param note what happened, in a few words for people; 500 characters at most
 * @param fetched what is known of the text that was read last
 */
public record SourceCheck(
        SourceCondition condition,
        @Nullable Instant at,
        @Nullable Instant nextAt,
        int failures,
        String note,
        Fetched fetched) {

    /**
     * By what a text is known again. Empty where it was never read or the server does not say.
     *
     * @param textSha256 digest of its words, in hexadecimal digits
     * @param etag as the server sent it; 500 characters at most
     * @param lastModified as the server sent it; 100 characters at most
     */
    public record Fetched(String textSha256, String etag, String lastModified) {

        /** Nothing was read. */
        public static final Fetched NOTHING = new Fetched("", "", "");
    }
}
