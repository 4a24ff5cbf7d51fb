package org.colophon.publication;

import java.time.Instant;
import java.util.UUID;
import org.colophon.article.ArticleId;

/**
 * That an article was taken back, and what readers find instead. Holds nothing of its text but the headline.
 *
 * @param number the version that readers saw last
 * @param slug under which they saw it
 * @param language BCP 47 tag
 * @param headline as it was printed; only for show where {@link RetractionKind#namesArticle()}
 * @param section slug of its section
 * @param notice why, in plain text for readers; empty where nothing more is said
 * @param by name of the person who did it
 */
public record Retraction(
        UUID id,
        ArticleId article,
        int number,
        RetractionKind kind,
        String slug,
        String language,
        String headline,
        String section,
        Instant firstPublishedAt,
        String notice,
        Instant at,
        String by) {

    /** Where the notice stands on the public site. */
    public String path() {
        return "/articles/" + slug;
    }
}
