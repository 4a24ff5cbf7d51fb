package org.colophon.article;

/**
 * A fact of an article as it is offered to somebody who writes.
 *
 * @param key the article's own key
 * @param label what an editor calls it
 * @param printed the value as readers see it
 * @param status what the newsroom thinks of it, in words
 * @param source the title of its source; empty where none is recorded
 */
public record FactOffer(String key, String label, String printed, String status, String source) {}
