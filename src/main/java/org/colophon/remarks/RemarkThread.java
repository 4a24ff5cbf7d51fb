package org.colophon.remarks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation about a passage of an article.
 *
 * @param stands the passage as it stands in the newest text; empty where nothing of it is left
 * @param remarks from the first to the last; a suggestion may have none
 * @param suggestion words proposed for the passage; null in a thread of remarks alone
 * @param closedAt when it was resolved; null while it is open
 */
public record RemarkThread(
        UUID id,
        ArticleId article,
        Anchor anchor,
        String stands,
        List<Remark> remarks,
        @Nullable Suggestion suggestion,
        Instant openedAt,
        PersonId openedBy,
        @Nullable Instant closedAt,
        @Nullable PersonId closedBy) {

    public RemarkThread {
        remarks = List.copyOf(remarks);
    }

    /** Whether nobody has resolved it yet. */
    public boolean open() {
        return closedAt == null;
    }

    /** Whether something of the passage is left, and it is no longer what was quoted. */
    public boolean moved() {
        return !anchor.gone() && !stands.equals(anchor.quote());
    }
}
