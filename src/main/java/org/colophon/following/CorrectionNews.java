package org.colophon.following;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of which people are told.
 *
 * @param kind {@code correction}, {@code clarification}, or the code of a kind of retraction
 * @param doer whose doing it was, or null
 * @param after whom it has come to at this stage
 */
record CorrectionNews(
        UUID id,
        UUID article,
        String kind,
        Instant at,
        @Nullable UUID doer,
        Stage stage,
        UUID after) {

    /** The start of a stage. */
    static final UUID START = new UUID(0, 0);

    /** One after another. */
    enum Stage {
        FOLLOWERS,
        LINKING,
        DONE
    }

    /** What happened, after the name of the article. */
    String words() {
        return switch (kind) {
            case "correction" -> "was corrected";
            case "clarification" -> "was clarified";
            case "retracted" -> "was retracted";
            case "legal" -> "was removed by order of law";
            default -> "is no longer available";
        };
    }
}
