package org.colophon.publication;

import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.jspecify.annotations.Nullable;

/**
 * An article that a changed fact reaches.
 *
 * @param headline of the draft; may be empty
 * @param key the article's own name for the fact
 * @param told what readers are told now; null where they are told nothing of it
 * @param would what the article would print with the new value, in its language
 */
public record ImpactRow(
        ArticleId article,
        String headline,
        String language,
        ArticleState state,
        boolean trashed,
        String key,
        @Nullable String told,
        String would) {}
