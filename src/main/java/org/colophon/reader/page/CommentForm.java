package org.colophon.reader.page;

import org.colophon.discussion.Comment;
import org.colophon.markup.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * The page for writing a comment.
 *
 * @param headline of the article, as plain text
 * @param article path of the article
 * @param parent the comment to reply to, or null
 * @param form null for somebody who is not signed in and has written nothing yet
 * @param preview what the comment would look like; empty before somebody has asked for it
 * @param signedIn whether somebody is signed in
 * @param follows whether the person is told of the article's corrections already
 * @param name under which the comment will appear; empty when signed out
 * @param next this page as the value of a query parameter, for coming back after signing in
 */
public record CommentForm(
        String headline,
        String article,
        @Nullable Comment parent,
        @Nullable Form form,
        SafeHtml preview,
        boolean signedIn,
        boolean follows,
        String name,
        String next) {

    /** The page with the form, to which it is also sent. */
    public String path() {
        return article + "/comments/new";
    }
}
