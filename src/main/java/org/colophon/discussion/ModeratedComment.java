package org.colophon.discussion;

import java.time.Instant;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.markup.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One comment as moderators see it: also when removed, and with the article it stands below.
 *
 * @param headline the article's headline as readers see it, empty when the article is not published
 * @param path where the comment's article stands on the public site, empty when it is not published
 * @param authorName the author's name as printed
 * @param text what was written, as plain text
 * @param html the text rendered, removed or not
 * @param removedAt when it was taken down, or null while readers can see it
 * @param removedBy name of the moderator who took it down, or null
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
        @Nullable Instant removedAt,
        @Nullable String removedBy) {

    /** Whether readers cannot see it. */
    public boolean removed() {
        return removedAt != null;
    }
}
