package org.colophon.article;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/**
 * A step that an article took on its way.
 *
 * @param version of the manuscript that it was about: the point that is named, or the newest
 * @param reason what was said about it, empty when nothing was
 */
public record ArticleMove(
        UUID id,
        ArticleAction action,
        ArticleState from,
        ArticleState to,
        long version,
        String reason,
        Instant at,
        PersonId by) {}
