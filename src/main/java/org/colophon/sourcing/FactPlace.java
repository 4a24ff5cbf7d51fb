package org.colophon.sourcing;

import org.colophon.article.Article;

/** One article that uses a fact. @param key the article's own name for it */
public record FactPlace(Article article, String key) {}
