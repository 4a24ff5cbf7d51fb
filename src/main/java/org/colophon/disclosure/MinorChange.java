package org.colophon.disclosure;

/**
 * One place where a published text differs from the one that was signed, of a kind that the policy calls minor.
 *
 * @param kind the code of the {@link MinorEdit}
 * @param text {@code headline}, {@code standfirst} or {@code body}
 * @param before as signed, with the words around it
 * @param after as published, with the words around it
 */
public record MinorChange(String kind, String text, String before, String after) {}
