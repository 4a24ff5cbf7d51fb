package org.colophon.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the discussion below an article.
 *
 * @param comments the comments of this stretch; in reading order each is followed by its replies
 * @param total how many comments readers can see in the whole discussion
 * @param next what to hand in for the following stretch, or null at the end
 * @param mode who can say what
 */
public record Discussion(
        List<Comment> comments, long total, @Nullable String next, DiscussionMode.Standing mode) {

    public Discussion {
        comments = List.copyOf(comments);
    }
}
