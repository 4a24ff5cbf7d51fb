package org.colophon.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of some of an article's fields; null leaves a field as it is.
 *
 * <pre>{@code articles.change(id, ArticleChange.NONE.withSlug("harbour-vote"));}</pre>
 *
 * @param language BCP 47 tag
 * @param slug an empty one makes the slug follow the headline again
 * @param section the section's id
 * @param topics ids of the topics in order
 * @param bylines the authors in order
 */
public record ArticleChange(
        @Nullable String language,
        @Nullable String slug,
        @Nullable UUID section,
        @Nullable List<UUID> topics,
        @Nullable List<Byline> bylines) {

    /** Changes nothing. */
    public static final ArticleChange NONE = new ArticleChange(null, null, null, null, null);

    public ArticleChange withLanguage(String language) {
        return new ArticleChange(language, slug, section, topics, bylines);
    }

    public ArticleChange withSlug(String slug) {
        return new ArticleChange(language, slug, section, topics, bylines);
    }

    public ArticleChange withSection(UUID section) {
        return new ArticleChange(language, slug, section, topics, bylines);
    }

    public ArticleChange withTopics(List<UUID> topics) {
        return new ArticleChange(language, slug, section, topics, bylines);
    }

    public ArticleChange withBylines(List<Byline> bylines) {
        return new ArticleChange(language, slug, section, topics, bylines);
    }
}
