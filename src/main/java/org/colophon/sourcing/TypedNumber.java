package org.colophon.sourcing;

/**
 * A number that stands in an article's text as digits, and not as a fact.
 *
 * @param words as they are written, a qualifier included
 * @param around the words with what stands around them, for people to know them by
 * @param at where they stand in the body, in UTF-16 units
 */
public record TypedNumber(String words, String around, Stated stated, int at) {}
