package org.colophon.article;

import org.colophon.manuscript.Manuscript;

/**
 * An article as it stands, with its text and what the text may refer to: what previews show and checks look at.
 *
 * @param references facts and sources by the article's own keys
 */
public record Draft(Article article, Manuscript manuscript, DraftReferences references) {}
