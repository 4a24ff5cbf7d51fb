package org.colophon.search;

import java.time.Instant;
import org.colophon.publication.PublishedSummary;
import org.jspecify.annotations.Nullable;

/**
 * An article that could be shown as related, as the editor's panel lists it.
 *
 * @param parts what its score is made of
 * @param reason the main reason
 * @param pinned whether an editor pinned it
 * @param pinEndsAt until when, null where it is not pinned or stays
 */
public record RelatedCandidate(
        PublishedSummary article,
        ScoreParts parts,
        RelatedReason reason,
        boolean pinned,
        @Nullable Instant pinEndsAt) {}
