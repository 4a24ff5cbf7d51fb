package org.colophon.planning.ui;

import java.util.List;

/**
 * The board, or what has changed of it, as the browser gets it.
 *
 * @param whole whether this is everything; otherwise what is not mentioned stays as it is
 * @param gone ids of cards that are not on show any more
 */
record BoardJson(boolean whole, String layout, List<GroupJson> groups, List<CardJson> cards, List<String> gone) {}
