package org.colophon.search;

import org.colophon.article.Article;
import org.colophon.markup.SafeHtml;

/** An article of the newsroom. @param passage the place in its text that matches, with the words marked; may be empty */
public record NewsroomHit(Article article, SafeHtml passage) {}
