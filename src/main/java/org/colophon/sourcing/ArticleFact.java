package org.colophon.sourcing;

/** A fact under the key that one article gave it. @param key kebab-case, unique within the article */
public record ArticleFact(String key, Fact fact) {}
