package org.colophon.feedback;

import java.time.Instant;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a reader reported as wrong.
 *
 * @param number the version that readers saw then
 * @param headline of the article as lists show it now; empty where readers do not see it any more
 * @param path where readers find it; empty likewise
 * @param quote the passage as the reader saw it; may be empty
 * @param position where it begins in the text of the page, in UTF-16 units; null where that is not known
 * @param words what the reader says, plain text
 * @param outcome null while the report is open
 * @param answer what the reader is told; may be empty
 */
public record ErrorReport(
        UUID id,
        ArticleId article,
        int number,
        String headline,
        String path,
        String quote,
        @Nullable Integer position,
        String words,
        Instant at,
        PersonId by,
        @Nullable ReportOutcome outcome,
        String answer,
        @Nullable Instant closedAt,
        @Nullable PersonId closedBy) {

    /** Whether somebody has still to look at it. */
    public boolean open() {
        return outcome == null;
    }
}
