package org.colophon.sourcing;

/** A source under the key that one article gave it. @param key kebab-case, unique within the article */
public record ArticleSource(String key, Source source) {}
