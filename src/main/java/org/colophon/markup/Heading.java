package org.colophon.markup;

/**
 * A heading of a rendered article, for a table of contents.
 *
 * @param level 2 to 6: an article's headings stand below the headline, which is the page's h1
 * @param id the anchor, unique in the article, for example {@code h-what-happened}
 * @param text what the reader reads, without markup and citations
 */
public record Heading(int level, String id, String text) {}
