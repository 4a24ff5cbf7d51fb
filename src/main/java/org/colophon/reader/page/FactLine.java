package org.colophon.reader.page;

import org.colophon.publication.PublishedFact;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told about a fact, in the box of key facts and on its card.
 *
 * @param asOf the day for which it holds, in words, or empty
 * @param status key of the word for what the newsroom thought of it, such as {@code fact.verified}; empty for none
 * @param source where it comes from, if recorded
 */
public record FactLine(
        PublishedFact fact,
        String asOf,
        String status,
        @Nullable SourceLine source) {

    /** The id of the card on the page. */
    public String card() {
        return "fact-" + fact.key();
    }
}
