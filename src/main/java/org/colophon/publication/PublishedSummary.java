package org.colophon.publication;

import java.time.Instant;
import org.colophon.article.ArticleId;

/**
 * A published article as lists show it: front page, sections, search results, related articles.
 *
 * @param number the newest version's number
 * @param byline the authors in one line
 * @param disclosureState code of the state, such as {@code ai-assisted-unreviewed}
 * @param disclosureLine the line that stands above the text
 */
public record PublishedSummary(
        ArticleId id,
        int number,
        String slug,
        String language,
        String sectionSlug,
        String sectionName,
        String headline,
        String standfirst,
        String byline,
        String disclosureState,
        String disclosureLine,
        Instant firstPublishedAt,
        Instant publishedAt) {

    /** Where it stands on the public site. */
    public String path() {
        return "/articles/" + slug;
    }
}
