package org.colophon.manuscript;

import java.util.UUID;

/**
 * A passage was removed from an article and its published versions. Delivered after commit and retried until every
 * listener has taken it.
 *
 * @param article the article's id (a bare UUID: events are stored as JSON)
 */
public record Expunged(UUID article) {}
