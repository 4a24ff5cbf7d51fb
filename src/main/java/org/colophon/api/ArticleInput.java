package org.colophon.api;

import java.util.List;
import java.util.Objects;
import org.colophon.manuscript.Texts;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What may be sent about an article. A field that is missing or null stays as it is.
 *
 * @param slug an empty one follows the headline again
 * @param body Markdown
 * @param facts the whole list
 * @param sources the whole list
 * @param baseVersion the version that the texts were made from; needed with texts for an article that exists
 * @param origin where the texts of this request come from
 */
record ArticleInput(
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String body,
        @Nullable Long baseVersion,
        @Nullable OriginJson origin,
        @Nullable String slug,
        @Nullable SectionJson section,
        @Nullable List<@Nullable TopicJson> topics,
        @Nullable String language,
        @Nullable List<@Nullable AuthorJson> authors,
        @Nullable List<@Nullable FactJson> facts,
        @Nullable List<@Nullable SourceJson> sources,
        @Nullable AiJson ai)
        implements Incoming {

    boolean bringsText() {
        return headline != null || standfirst != null || body != null;
    }

    boolean bringsFields() {
        return slug != null || section != null || topics != null || language != null || authors != null;
    }

    /** These texts with the ones of this request in their places. @throws BadInput when one is too long */
    Texts over(Texts texts) {
        return new Texts(
                Objects.requireNonNullElse(headline, texts.headline()),
                Objects.requireNonNullElse(standfirst, texts.standfirst()),
                Objects.requireNonNullElse(body, texts.body()));
    }

    /** @throws BadInput when the version is missing, or has never been */
    long requireBase(long newest) {
        if (baseVersion == null) {
            throw new BadInput(
                    "baseVersion", "Name the version that the text was made from, so that nobody's work is lost.");
        }
        if (baseVersion < 1 || baseVersion > newest) {
            throw new BadInput("baseVersion", "There is no version %d of this article.".formatted(baseVersion));
        }
        return baseVersion;
    }

    /** @throws BadInput when the origin cannot be taken or contradicts what is declared in the same request */
    void check() {
        if (origin != null) {
            if (origin.ai() && ai != null && Boolean.FALSE.equals(ai.used())) {
                throw new BadInput("ai", "The text's origin is AI; it cannot be declared that none was used.");
            }
        }
    }
}
