package org.colophon.publication;

import java.time.Instant;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.sourcing.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A correction that was prepared because a fact changed which the published version of an article prints. Readers see
 * nothing of it until an editor publishes it.
 *
 * @param headline of the published version, for lists
 * @param language BCP 47 tag of the article
 * @param key the article's own name for the fact
 * @param label what the fact is
 * @param number the version that tells readers what is no more right
 * @param told what it prints
 * @param right what is right
 * @param note what readers will read about it, in the article's language
 * @param reason why it was dismissed or withdrawn; empty otherwise
 * @param revision of the fact that it was prepared for
 * @param decidedBy who published or dismissed it; null while it waits, and where it went by itself
 * @param result the version that says what is right, once there is one
 */
public record PreparedCorrection(
        UUID id,
        ArticleId article,
        String headline,
        String language,
        FactId fact,
        String key,
        String label,
        int number,
        String told,
        String right,
        CorrectionKind kind,
        String note,
        CorrectionState state,
        String reason,
        long revision,
        Instant preparedAt,
        @Nullable Instant decidedAt,
        @Nullable PersonId decidedBy,
        @Nullable Integer result) {

    /** Whether an editor has to decide. */
    public boolean waits() {
        return state == CorrectionState.WAITING;
    }
}
