package org.colophon.publication;

import java.util.UUID;

/**
 * Readers do not see an article any more. Delivered after commit and retried until every listener has taken it.
 *
 * @param article the article's id (a bare UUID: events are stored as JSON)
 * @param number the version that readers saw last
 * @param kind code of the {@link RetractionKind}
 */
public record ArticleRetracted(UUID article, int number, String kind) {}
