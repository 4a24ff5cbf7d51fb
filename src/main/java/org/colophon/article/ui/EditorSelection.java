package org.colophon.article.ui;

import org.colophon.manuscript.text.TextName;

/**
 * What somebody has selected in the editor, as places of the stored text.
 *
 * @param version of the manuscript that the places count in
 * @param from in UTF-16 units
 * @param length at least 1
 */
public record EditorSelection(TextName text, long version, int from, int length) {}
