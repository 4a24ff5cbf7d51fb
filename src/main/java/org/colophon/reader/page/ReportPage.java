package org.colophon.reader.page;

import org.jspecify.annotations.Nullable;

/**
 * The page for reporting an error.
 *
 * @param headline of the article, as plain text
 * @param language of the article
 * @param article path of the article
 * @param form null for somebody who is not signed in, and once it is sent
 * @param sent whether the report has just been taken
 * @param next this page as the value of a query parameter, for coming back after signing in
 */
public record ReportPage(
        String headline,
        String language,
        String article,
        @Nullable Form form,
        boolean sent,
        String next) {}
