package org.colophon.article;

import java.util.List;
import org.colophon.markup.SafeHtml;

/** Finds articles by what their texts say. The feature that keeps an index of them implements this. */
public interface ArticleTexts {

    /** An article. @param passage the place in its text that matches, with the words marked; may be empty */
    record Found(Article article, SafeHtml passage) {}

    /** The articles that match the filter's text and are let through by the rest of it, best first; never an error. */
    List<Found> find(ArticleFilter filter, int size);
}
