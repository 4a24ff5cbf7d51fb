package org.colophon.reader.page;

import org.jspecify.annotations.Nullable;

/**
 * The page for asking to be told of an article's corrections, and for ending that.
 *
 * @param headline of the article, as plain text
 * @param language of the article
 * @param article path of the article
 * @param form null for somebody who is not signed in
 * @param follows whether the person is told already
 * @param mailed whether this newsroom sends mail
 * @param next this page as the value of a query parameter, for coming back after signing in
 */
public record FollowPage(
        String headline,
        String language,
        String article,
        @Nullable Form form,
        boolean follows,
        boolean mailed,
        String next) {}
