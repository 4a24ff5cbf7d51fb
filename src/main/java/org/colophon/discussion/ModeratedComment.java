package org.colophon.discussion;

import java.time.Instant;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.markup.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One comment as moderators see it: in any state, and with the article it stands below.
 *
 * @param headline the article's headline as readers see it, empty when the article is not published
 * @param path where the comment stands on the public site, empty when the article is not published
 * @param authorName the author's name as printed
 * @param text what was written
 * @param html the text rendered, removed or not
 * @param removed who took it down and when, or null while readers can see it
 * @param restored who last put it back and when, or null
 * @param about what else is known
 */
public record ModeratedComment(
        CommentId id,
        ArticleId article,
        String headline,
        String path,
        PersonId author,
        String authorName,
        String text,
        SafeHtml html,
        Instant postedAt,
        @Nullable Action removed,
        @Nullable Action restored,
        About about) {

    /** What a moderator did. @param by the moderator's name */
    public record Action(String by, Instant at) {}

    /**
     * @param reasons what the phases found, the oldest first
     * @param reports the readers' reports that are open
     * @param claimedBy the name of another moderator who looks at it just now, or null
     */
    public record About(
            CommentState state,
            @Nullable CommentId parent,
            boolean featured,
            boolean writtenWithAi,
            @Nullable Instant editedAt,
            List<Reason> reasons,
            List<Report> reports,
            @Nullable String claimedBy) {

        public About {
            reasons = List.copyOf(reasons);
            reports = List.copyOf(reports);
        }
    }

    /** What a phase found. @param phase its code @param rejects whether it rejects and does not only hold */
    public record Reason(String phase, boolean rejects, String detail) {}

    /** What a reader reported. @param words may be empty */
    public record Report(ReportCategory category, String words, Instant at) {}

    /** What stood there before an edit. */
    public record Earlier(String text, Instant until) {}
}
