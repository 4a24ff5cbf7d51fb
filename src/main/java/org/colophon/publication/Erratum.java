package org.colophon.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the public list of corrections.
 *
 * @param kind code of the {@link CorrectionKind}, or {@code retraction}
 * @param text what readers are told, in the article's language
 * @param cause code of the {@link ErrorCause}; null where it is not on record
 * @param language of the article, a BCP 47 tag
 * @param headline of the article as it is printed now
 * @param path where the article or its notice stands
 */
public record Erratum(
        UUID id,
        String kind,
        String text,
        @Nullable String cause,
        Instant at,
        UUID article,
        String language,
        String headline,
        String path) {

    /** The kind of an entry that tells of a retraction. */
    public static final String RETRACTION = "retraction";
}
