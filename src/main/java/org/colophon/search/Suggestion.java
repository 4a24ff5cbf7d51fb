package org.colophon.search;

import java.util.Locale;

/**
 * Something to go to while a query is being typed.
 *
 * @param text the name or headline
 * @param key of an article its path; of the others as in {@link FacetValue#key()}
 */
public record Suggestion(Kind kind, String text, String key) {

    /** What it is. */
    public enum Kind {
        SECTION,
        TOPIC,
        AUTHOR,
        ARTICLE;

        /** The name in keys of words, such as {@code topic}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
