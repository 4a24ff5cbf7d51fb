package org.colophon.publication;

import java.util.UUID;

/**
 * A version of an article has become what readers see. Delivered after commit and retried until every listener has
 * taken it.
 *
 * @param article the article's id (a bare UUID: events are stored as JSON)
 * @param number the version's number, 1 for a first publication
 */
public record ArticlePublished(UUID article, int number) {}
