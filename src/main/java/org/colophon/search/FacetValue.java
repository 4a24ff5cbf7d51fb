package org.colophon.search;

/**
 * One way to cut results down.
 *
 * @param key what to put into a {@link Filter}, such as the slug of a section
 * @param name as readers know it; for languages the code
 * @param count how many of the results have it; reckoned from a part of them where there are very many
 */
public record FacetValue(String key, String name, long count) {

    /** What the keys of authors begin with who have no account and so no page of their own. */
    public static final String NO_PAGE = "~";
}
