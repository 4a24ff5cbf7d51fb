package org.colophon.reader.page;

import java.util.List;
import org.colophon.publication.PublishedSummary;
import org.jspecify.annotations.Nullable;

/**
 * A list of articles under a heading: a section, a topic, an author.
 *
 * @param kind what it lists, such as "Topic"; may be empty
 * @param description one sentence; may be empty
 * @param more address of the following stretch, or null at the end
 * @param withSection whether each article names its section
 */
public record Listing(
        String kind,
        String heading,
        String description,
        List<PublishedSummary> articles,
        @Nullable String more,
        boolean withSection) {

    public Listing {
        articles = List.copyOf(articles);
    }
}
