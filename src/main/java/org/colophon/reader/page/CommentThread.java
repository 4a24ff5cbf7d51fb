package org.colophon.reader.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.discussion.Comment;

/** A comment with the replies to it, for a nested list. */
public final class CommentThread {

    /** Replies deeper than this stand at this level, so that no page is nested without end. */
    static final int DEEPEST = 5;

    private final Comment comment;
    private final List<CommentThread> replies = new ArrayList<>();

    private CommentThread(Comment comment) {
        this.comment = comment;
    }

    /** The comment itself. */
    public Comment comment() {
        return comment;
    }

    /** The replies to it in their order. */
    public List<CommentThread> replies() {
        return Collections.unmodifiableList(replies);
    }

    /** Builds threads of comments in reading order. A stretch may begin in the middle of a thread. */
    public static List<CommentThread> of(List<Comment> inReadingOrder) {
        List<CommentThread> roots = new ArrayList<>();
        List<CommentThread> open = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        for (Comment comment : inReadingOrder) {
            CommentThread thread = new CommentThread(comment);
            int depth = Math.min(comment.depth(), DEEPEST);
            while (!depths.isEmpty() && depths.getLast() >= depth) {
                depths.removeLast();
                open.removeLast();
            }
            (open.isEmpty() ? roots : open.getLast().replies).add(thread);
            open.add(thread);
            depths.add(depth);
        }
        return roots;
    }
}
