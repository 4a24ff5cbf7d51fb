package org.colophon.sourcing;

/**
 * A number, amount, day or other value that was read in a text.
 *
 * @param stated what it says; it holds for no particular day
 * @param from where it begins in the text, its qualifier included, in UTF-16 units
 * @param to where it ends
 */
public record Recognised(Stated stated, int from, int to) {}
