package org.colophon.article;

import java.util.UUID;

/** How far an article has come in the newsroom. @param number grows with every change of its text and fields */
public record WrittenArticle(UUID article, long number) {}
