package org.colophon.publication;

import java.time.Instant;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.sourcing.FactId;

/**
 * Tells those who write an article that a fact its draft uses has changed. Stands there until somebody who may change
 * the article dismisses it.
 *
 * @param was as it was printed in English when somebody was last told
 * @param becomes as it is printed in English now
 * @param by who made the last change
 */
public record FactNotice(
        UUID id, ArticleId article, FactId fact, String label, String was, String becomes, PersonId by, Instant at) {}
