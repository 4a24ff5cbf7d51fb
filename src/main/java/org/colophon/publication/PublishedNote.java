package org.colophon.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction, a clarification or an update, as it stands at an article for readers.
 *
 * @param at when it was published
 * @param kind code of the {@link CorrectionKind}
 * @param text what readers read, in the article's language
 * @param fact the fact it is about; null where it is about none
 * @param told what earlier versions printed of the fact; empty without one
 * @param right what this version prints instead; empty without one
 * @param cause code of the {@link ErrorCause}; null where it is not on record
 */
public record PublishedNote(
        Instant at,
        String kind,
        String text,
        @Nullable UUID fact,
        String told,
        String right,
        @Nullable String cause) {

    /** A note about a fact. */
    public PublishedNote(Instant at, String kind, String text, UUID fact, String told, String right) {
        this(at, kind, text, fact, told, right, null);
    }
}
