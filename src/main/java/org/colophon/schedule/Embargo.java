package org.colophon.schedule;

import java.time.Instant;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;

/**
 * Readers must not see an article before this time. The newsroom works on it as on any other.
 *
 * @param until from this moment on it may be published
 * @param reason who asked for it and why, may be empty
 */
public record Embargo(ArticleId article, Instant until, String reason, PersonId by) {}
