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
 * @param path where the comment stands on the public site, empty when the article is not published
 * @param authorName the author's name as printed
 * @param text what was written
 * @param html the text rendered, removed or not
 * @param removed who took it down and when, or null while readers can see it
 * @param restored who last put it back and when, or null
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
        @Nullable Action restored) {

    /** What a moderator did. @param by the moderator's name */
    public record Action(String by, Instant at) {}
}
