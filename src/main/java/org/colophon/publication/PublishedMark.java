package org.colophon.publication;

import java.util.UUID;

/** Which version of an article is published now. @param article the article's id @param number its newest version */
public record PublishedMark(UUID article, int number) {}
