package org.colophon.publication;

import java.util.UUID;

/**
 * A version that readers see says that an earlier one was wrong or not clear. Delivered after commit and retried until
 * every listener has taken it.
 *
 * @param article the article's id (a bare UUID: events are stored as JSON)
 * @param number the version that says so
 * @param kind code of the {@link CorrectionKind}
 */
public record ArticleCorrected(UUID article, int number, String kind) {}
