package org.colophon.search;

import org.colophon.publication.PublishedSummary;

/**
 * An article that could be shown as related, as the editor's panel lists it.
 *
 * @param parts what its score is made of
 * @param reason the main reason in a few words
 * @param pinned whether an editor pinned it
 */
public record RelatedCandidate(PublishedSummary article, ScoreParts parts, String reason, boolean pinned) {}
