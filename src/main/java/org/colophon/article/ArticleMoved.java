package org.colophon.article;

import java.time.Instant;
import java.util.UUID;

/**
 * An article took a step on its way. Told within the transaction to those who listen there, and after commit to those
 * who listen then.
 *
 * @param article the article's id (bare ids: events are stored as JSON)
 * @param by who did it
 * @param reason what was said about it, empty when nothing was
 */
public record ArticleMoved(
        UUID article, ArticleAction action, ArticleState from, ArticleState to, UUID by, String reason, Instant at) {}
