package org.colophon.article.ui;

import org.colophon.manuscript.text.TextName;

/**
 * A passage of a text that a panel has something to say about. The editors underline it and put a dot beside its line.
 *
 * @param id names it within the article
 * @param from where it stands in the newest text; the editor looks for the nearest place of the same words
 * @param passage its words, at least one character
 * @param label what is said when somebody reaches it, such as "Remark by Jo Berg: Who says so?"
 */
public record TextMark(String id, TextName text, int from, String passage, String label) {}
