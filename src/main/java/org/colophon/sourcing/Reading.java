package org.colophon.sourcing;

import org.colophon.fetch.FetchTrouble;
import org.colophon.fetch.FetchedPage;

/** What came of asking for a source's page. */
sealed interface Reading {

    /** The page as it is now. */
    record Page(FetchedPage page) implements Reading {}

    /** The server says that it is as it was the last time. */
    record Unchanged() implements Reading {}

    /** There was no page to be had. @param reason a sentence for people */
    record Failed(FetchTrouble trouble, String reason) implements Reading {}
}
