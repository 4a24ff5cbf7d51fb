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
 * @param removed whether a moderator took it down or its author deleted it; its replies stay in their place
 */
public record Comment(
        CommentId id,
        @Nullable CommentId parent,
        int depth,
        String author,
        String authorRole,
        SafeHtml html,
        Instant postedAt,
        boolean removed,
        Marks marks) {

    /** A comment about which nothing else is to be said. */
    public Comment(
            CommentId id,
            @Nullable CommentId parent,
            int depth,
            String author,
            String authorRole,
            SafeHtml html,
            Instant postedAt,
            boolean removed) {
        this(id, parent, depth, author, authorRole, html, postedAt, removed, Marks.NONE);
    }

    /**
     * What else stands at a comment.
     *
     * @param state where it stands; anything but published and removed is seen by its author and moderators alone
     * @param handle the author's public handle, to tell the authors of the article
     * @param editedAt when its author last changed it, or null
     * @param writtenWithAi whether its author says that AI wrote it or parts of it
     * @param featured whether the newsroom points it out
     * @param recommended how many people recommend it
     * @param replies how many published replies it has itself
     */
    public record Marks(
            CommentState state,
            String handle,
            @Nullable Instant editedAt,
            boolean writtenWithAi,
            boolean featured,
            int recommended,
            int replies) {

        static final Marks NONE = new Marks(CommentState.PUBLISHED, "", null, false, false, 0, 0);
    }
}
