package org.colophon.reader.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the discussion below an article.
 *
 * @param article path of the article
 * @param total how many comments there are in all
 * @param next key of the following stretch, or null at the end
 */
public record Talk(
        String article,
        List<CommentThread> threads,
        long total,
        @Nullable String next) {

    public Talk {
        threads = List.copyOf(threads);
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
