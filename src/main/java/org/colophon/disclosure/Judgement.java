package org.colophon.disclosure;

/**
 * What a reviewer says of a fact beside its source.
 *
 * @param key the article's key of the fact
 * @param printed what it prints: a judgement counts for this value only
 * @param agrees whether the source bears it out
 * @param comment why not, or what else is to be said; may be empty
 */
public record Judgement(String key, String printed, boolean agrees, String comment) {}
