package org.colophon.following;

import java.time.Instant;
import org.colophon.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article whose corrections somebody is told of.
 *
 * @param headline as readers find it now; empty where its notice does not name it, or there is none
 * @param path where it stands, or its notice
 * @param since when the person asked for it
 * @param news code of what happened last since then: {@code correction}, {@code clarification}, or that of a
 *     {@link org.colophon.publication.RetractionKind}; null where nothing did
 * @param newsAt when that was, null likewise
 */
public record FollowedArticle(
        ArticleId article,
        String headline,
        String path,
        Instant since,
        @Nullable String news,
        @Nullable Instant newsAt) {}
