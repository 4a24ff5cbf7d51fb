package org.colophon.search;

import java.time.Instant;
import org.colophon.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided about one article as a companion of another.
 *
 * @param other the companion
 * @param pinned true when it is always shown, false when it never is
 * @param position place among the pinned, growing; 0 for what is excluded
 * @param endsAt until when a pin holds; null where it stays
 */
public record RelatedChoice(
        ArticleId other,
        boolean pinned,
        int position,
        @Nullable Instant endsAt) {}
