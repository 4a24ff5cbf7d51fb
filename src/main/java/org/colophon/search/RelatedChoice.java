package org.colophon.search;

import org.colophon.article.ArticleId;

/**
 * What an editor decided about one article as a companion of another.
 *
 * @param other the companion
 * @param pinned true when it is always shown, false when it never is
 * @param position place among the pinned, growing; 0 for what is excluded
 */
public record RelatedChoice(ArticleId other, boolean pinned, int position) {}
