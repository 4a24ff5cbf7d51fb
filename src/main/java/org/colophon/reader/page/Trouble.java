package org.colophon.reader.page;

import java.util.List;
import org.colophon.publication.PublishedSummary;

/**
 * A page that says what went wrong and what to do now.
 *
 * @param newest articles to go on with; may be empty
 * @param search whether a search box helps here
 */
public record Trouble(int status, String heading, String text, List<PublishedSummary> newest, boolean search) {

    public Trouble {
        newest = List.copyOf(newest);
    }
}
