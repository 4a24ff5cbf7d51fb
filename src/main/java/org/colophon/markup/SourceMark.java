package org.colophon.markup;

/**
 * What a citation of a source needs to know.
 *
 * @param key the article's own key
 * @param title the source's name, read aloud as the label of the citation
 * @param url where the source can be read; empty when it is not public. Not printed by the renderer, which links to the
 *     entry in the article's list of sources
 * @param anchor the id of that entry on the page, without {@code #}, for example {@code source-annual-report}
 */
public record SourceMark(String key, String title, String url, String anchor) {}
