package org.colophon.discussion;

import java.time.Instant;
import org.colophon.markup.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One comment as readers see it.
 *
 * @param parent the comment it replies to, or null
 * @param depth 0 for a comment on the article, 1 for a reply to it, and so on
 * @param author the name as printed
 * @param authorRole a word such as "Moderator" for members of the newsroom, empty for readers
 * @param html the text, rendered; empty when removed
 * @param removed whether a moderator took it down; its replies stay in their place
 */
public record Comment(
        CommentId id,
        @Nullable CommentId parent,
        int depth,
        String author,
        String authorRole,
        SafeHtml html,
        Instant postedAt,
        boolean removed) {}
