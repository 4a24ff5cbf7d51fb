package org.colophon.reader.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.colophon.discussion.Comment;
import org.colophon.discussion.DiscussionMode;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the discussion below an article.
 *
 * @param article path of the article
 * @param total how many comments there are in all
 * @param next key of the following stretch, or null at the end
 * @param mode who can say what
 * @param authors handles of the article's authors
 */
public record Talk(
        String article,
        List<CommentThread> threads,
        long total,
        @Nullable String next,
        DiscussionMode.Standing mode,
        Set<String> authors) {

    public Talk {
        threads = List.copyOf(threads);
        authors = Set.copyOf(authors);
    }

    /** Whether comments are taken, at once or after a moderator's look. */
    public boolean open() {
        return mode.mode() == DiscussionMode.OPEN || mode.mode() == DiscussionMode.PREMODERATED;
    }

    /** Whether each comment waits for a moderator. */
    public boolean premoderated() {
        return mode.mode() == DiscussionMode.PREMODERATED;
    }

    /** What can be done with a comment: recommend, report, change. */
    public String deedsPath(Comment comment) {
        return allPath() + "/" + comment.id() + "/more";
    }

    /** Whether one of the article's authors wrote it. */
    public boolean byAuthor(Comment comment) {
        return authors.contains(comment.marks().handle());
    }

    /** The page with all comments. */
    public String allPath() {
        return article + "/comments";
    }

    /** The page with the form for a new comment. */
    public String newPath() {
        return article + "/comments/new";
    }

    /** What says how many comments there are more by now than on this page. */
    public String newsPath() {
        return article + "/comments/news.json?seen=" + total;
    }

    /** The key of the following stretch as the value of a query parameter; empty at the end. */
    public String encodedNext() {
        return next == null ? "" : URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
