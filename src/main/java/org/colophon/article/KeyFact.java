package org.colophon.article;

/**
 * A fact as the box of key facts shows it.
 *
 * @param key the article's own key
 * @param label what it is
 * @param printed the value as readers see it
 */
public record KeyFact(String key, String label, String printed) {}
