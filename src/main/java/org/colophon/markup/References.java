package org.colophon.markup;

import java.util.Optional;

/**
 * The facts and sources that a text may refer to, by the keys of its article. Implementations look things up and decide
 * how a value is printed; they are asked once for every mention, so keep them in memory.
 *
 * <pre>{@code
 * {{deal}}            fact("deal", "")
 * {{deal|short}}      fact("deal", "short")
 * [@annual-report]    source("annual-report")
 * }</pre>
 */
public interface References {

    /**
     * The fact of that key.
     *
     * @param key as written in the text
     * @param format as written after the bar; empty where there is none
     * @return empty where there is no such fact, or it cannot be printed in that format
     */
    Optional<FactMark> fact(String key, String format);

    /** The source of that key, or empty where there is none. */
    Optional<SourceMark> source(String key);

    /**
     * Marks for a page that tells more about them: a fact is followed by a button for the card {@code fact-…} of its key,
     * and citations have ids {@code cited-…-1} to come back to. Elsewhere nothing is added.
     *
     * @param key of a fact that is printed
     * @return the name of its button; empty for no button
     */
    default String more(String key) {
        return "";
    }

    /** Whether the list of sources on the page leads back to each citation. */
    default boolean leadsBack() {
        return false;
    }

    /** A text without facts and sources: every reference is unknown. */
    static References none() {
        return NoReferences.NONE;
    }
}
