package org.colophon.sourcing;

/**
 * A fact under the key that one article gave it.
 *
 * @param key kebab-case, unique within the article
 * @param shown whether it stands in the article's box of key facts
 */
public record ArticleFact(String key, Fact fact, boolean shown) {

    /** A fact that stands in the box. */
    public ArticleFact(String key, Fact fact) {
        this(key, fact, true);
    }
}
