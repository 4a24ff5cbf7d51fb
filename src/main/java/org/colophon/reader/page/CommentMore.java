package org.colophon.reader.page;

import org.colophon.discussion.Comment;
import org.colophon.discussion.Comments;
import org.jspecify.annotations.Nullable;

/**
 * The page with what can be done with a comment.
 *
 * @param headline of the article, as plain text
 * @param article path of the article
 * @param own what only its author sees, or null for others' comments
 * @param form null for somebody who is not signed in
 * @param recommends whether the person recommends it
 * @param reported whether the person has just reported it
 * @param appealable whether it is the person's own and its last decision can be appealed against
 * @param next this page as the value of a query parameter
 */
public record CommentMore(
        String headline,
        String article,
        Comment comment,
        Comments.@Nullable Own own,
        @Nullable Form form,
        boolean recommends,
        boolean reported,
        boolean appealable,
        String next) {

    /** Below which the forms are sent. */
    public String path() {
        return article + "/comments/" + comment.id();
    }
}
