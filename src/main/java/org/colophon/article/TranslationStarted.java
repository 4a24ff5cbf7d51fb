package org.colophon.article;

/**
 * A translation has been started with the text of its original. Features copy what the text refers to, in the same
 * transaction.
 */
public record TranslationStarted(ArticleId original, ArticleId translation) {}
