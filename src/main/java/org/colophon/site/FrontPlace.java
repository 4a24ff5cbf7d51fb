package org.colophon.site;

import java.time.Instant;
import org.colophon.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article that editors have put on the front page.
 *
 * @param endsAt from when on it stands there no longer; null where it stays until somebody takes it off
 */
public record FrontPlace(ArticleId article, @Nullable Instant endsAt) {

    /** Whether its time is over. */
    public boolean over(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }
}
