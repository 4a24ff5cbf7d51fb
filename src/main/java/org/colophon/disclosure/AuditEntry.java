package org.colophon.disclosure;

import java.time.Instant;
import java.util.List;
import org.colophon.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to the policy on AI or to a sign-off. Never changed.
 *
 * @param by the name of whose doing it was
 * @param article the article it is about, or null
 * @param headline of its draft as it is called now; empty where there is no article
 * @param what happened, in sentences
 * @param reason in the words of who did it; may be empty
 * @param place where it stands in the trail, to go on from
 */
public record AuditEntry(
        AuditKind kind,
        Instant at,
        String by,
        @Nullable ArticleId article,
        String headline,
        List<String> what,
        String reason,
        String place) {

    public AuditEntry {
        what = List.copyOf(what);
    }
}
