package org.colophon.reader.page;

import org.colophon.publication.PublishedFact;
import org.jspecify.annotations.Nullable;

/**
 * An entry in an article's box of key facts.
 *
 * @param asOf the day for which it holds, in words, or empty
 * @param source where it comes from, if recorded
 */
public record FactLine(
        PublishedFact fact, String asOf, @Nullable SourceLine source) {}
