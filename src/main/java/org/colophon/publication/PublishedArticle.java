package org.colophon.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colophon.article.ArticleId;
import org.colophon.article.KeyFact;
import org.colophon.disclosure.Statement;
import org.colophon.markup.FactMark;
import org.colophon.markup.References;
import org.colophon.markup.SourceMark;
import org.jspecify.annotations.Nullable;

/**
 * One published version of an article, whole and frozen: the only form in which anything on the reader's side can see
 * it.
 *
 * @param number 1 for the first publication, then counting up
 * @param language BCP 47 tag
 * @param translationOf the article this one translates
 * @param body Markdown; render it with {@code markup.article(body, references())}
 * @param firstPublishedAt when version 1 was published
 * @param publishedAt when this version was
 * @param publishedBy name of the person who published it
 * @param headlineWritten the headline as it was written, with {@code {{keys}}} of facts; null in versions from before
 *     that was kept
 * @param standfirstWritten the same of the standfirst
 * @param notes what was corrected and updated so far, the oldest first
 * @param origins where the texts come from; null in versions from before that was kept
 */
public record PublishedArticle(
        ArticleId id,
        int number,
        String slug,
        String language,
        @Nullable ArticleId translationOf,
        PublishedSection section,
        List<PublishedTopic> topics,
        String headline,
        String standfirst,
        String body,
        List<PublishedByline> bylines,
        List<PublishedFact> facts,
        List<PublishedSource> sources,
        Statement disclosure,
        Instant firstPublishedAt,
        Instant publishedAt,
        String publishedBy,
        @Nullable String headlineWritten,
        @Nullable String standfirstWritten,
        List<PublishedNote> notes,
        @Nullable PublishedOrigins origins) {

    /** A version without notes and origins. */
    public PublishedArticle(
            ArticleId id,
            int number,
            String slug,
            String language,
            @Nullable ArticleId translationOf,
            PublishedSection section,
            List<PublishedTopic> topics,
            String headline,
            String standfirst,
            String body,
            List<PublishedByline> bylines,
            List<PublishedFact> facts,
            List<PublishedSource> sources,
            Statement disclosure,
            Instant firstPublishedAt,
            Instant publishedAt,
            String publishedBy) {
        this(
                id,
                number,
                slug,
                language,
                translationOf,
                section,
                topics,
                headline,
                standfirst,
                body,
                bylines,
                facts,
                sources,
                disclosure,
                firstPublishedAt,
                publishedAt,
                publishedBy,
                null,
                null,
                List.of(),
                null);
    }

    /** Versions from before have no notes. */
    @SuppressWarnings("ConstantValue")
    public PublishedArticle {
        notes = notes == null ? List.of() : List.copyOf(notes);
        topics = List.copyOf(topics);
        bylines = List.copyOf(bylines);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /** What AI wrote of the body, as begin and end in UTF-16 units; nothing where that was not kept. */
    public List<int[]> aiInBody() {
        return origins == null ? List.of() : origins.ai(origins.body(), body);
    }

    /** What AI wrote of {@link #headlineWritten}; nothing where that was not kept. */
    public List<int[]> aiInHeadline() {
        return origins == null || headlineWritten == null ? List.of() : origins.ai(origins.headline(), headlineWritten);
    }

    /** What AI wrote of {@link #standfirstWritten}; nothing where that was not kept. */
    public List<int[]> aiInStandfirst() {
        return origins == null || standfirstWritten == null
                ? List.of()
                : origins.ai(origins.standfirst(), standfirstWritten);
    }

    /** Where it stands on the public site, such as {@code /articles/harbour-bridge-contract-signed}. */
    public String path() {
        return "/articles/" + slug;
    }

    /** What the box of key facts shows, in its order. */
    public List<KeyFact> keyFacts() {
        return facts.stream()
                .filter(PublishedFact::inBox)
                .map(fact -> new KeyFact(fact.key(), fact.label(), fact.printed()))
                .toList();
    }

    /** The facts and sources of this version, for the renderer. */
    public References references() {
        return new References() {
            @Override
            public Optional<FactMark> fact(String key, String format) {
                return facts.stream()
                        .filter(fact -> fact.key().equals(key))
                        .findFirst()
                        .map(fact -> new FactMark(key, fact.value(), fact.printed(format), fact.title()));
            }

            @Override
            public Optional<SourceMark> source(String key) {
                return sources.stream()
                        .filter(source -> source.key().equals(key))
                        .findFirst()
                        .map(source -> new SourceMark(key, source.title(), source.url(), "source-" + key));
            }
        };
    }
}
