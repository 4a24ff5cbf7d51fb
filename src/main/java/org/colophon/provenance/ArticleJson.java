package org.colophon.provenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.markup.Markup;
import org.colophon.markup.Rendered;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedNote;
import org.colophon.publication.PublishedSource;
import org.colophon.publication.Retraction;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A published article as JSON, {@code /articles/{slug}.json}: the disclosure before any word of the article, times in UTC.
 * Members may be added; none is renamed or removed without a new {@code format}. See {@code docs/reader-site.md}.
 *
 * @param format {@code colophon-article/1}
 * @param state {@code published}, or the code of the retraction, such as {@code retracted}
 * @param number of the version, 1 for the first
 * @param url absolute address of the page
 * @param disclosure how it was made; null where the article was taken back
 * @param body Markdown with the references to facts and sources; null where the article was taken back
 * @param html the same as readers read it, the disclosure's line first; null where the article was taken back
 * @param notice why the article was taken back; null where it was not
 */
public record ArticleJson(
        String format,
        String state,
        UUID id,
        int number,
        String url,
        String slug,
        String language,
        @Nullable UUID translationOf,
        @Nullable ApiDisclosure disclosure,
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable NamedJson section,
        List<NamedJson> topics,
        List<AuthorJson> authors,
        @Nullable String body,
        @Nullable String html,
        int words,
        List<FactJson> facts,
        List<SourceJson> sources,
        List<NoteJson> notes,
        Instant firstPublishedAt,
        Instant publishedAt,
        @Nullable String notice) {

    private static final String FORMAT = "colophon-article/1";

    /** A section or topic. */
    public record NamedJson(String slug, String name) {}

    /** An author. @param url absolute address of the author's page; null for somebody without one */
    public record AuthorJson(String name, @Nullable String url) {}

    /** A fact. @param printed as readers read it */
    public record FactJson(
            String key,
            UUID id,
            String label,
            String kind,
            String value,
            String printed,
            @Nullable String asOf,
            @Nullable String source) {}

    /** A source. Fields are empty where nothing is known. */
    public record SourceJson(
            String key, String title, String publisher, String url, String author, String publishedAt) {}

    /** A correction, clarification or update. */
    public record NoteJson(String kind, Instant at, String text) {}

    public ArticleJson {
        topics = List.copyOf(topics);
        authors = List.copyOf(authors);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** The version that readers see. */
    public static ArticleJson of(PublishedArticle article, Markup markup, Newsroom newsroom) {
        Disclosed disclosed = Disclosed.of(article, newsroom);
        Rendered body = markup.article(article.body(), article.references());
        String line =
                disclosed.line().isBlank() ? "" : "<p>" + HtmlUtils.htmlEscape(disclosed.line(), "UTF-8") + "</p>";
        ArticleId original = article.translationOf();
        return new ArticleJson(
                FORMAT,
                "published",
                article.id().value(),
                article.number(),
                newsroom.link(article.path()),
                article.slug(),
                article.language(),
                original == null ? null : original.value(),
                ApiDisclosure.of(disclosed),
                markup.plainInline(article.headline(), article.references()),
                markup.plainInline(article.standfirst(), article.references()),
                new NamedJson(article.section().slug(), article.section().name()),
                article.topics().stream()
                        .map(topic -> new NamedJson(topic.slug(), topic.name()))
                        .toList(),
                article.bylines().stream().map(one -> author(one, newsroom)).toList(),
                article.body(),
                line + body.html().value(),
                body.words(),
                article.facts().stream().map(ArticleJson::fact).toList(),
                article.sources().stream().map(ArticleJson::source).toList(),
                article.notes().stream().map(ArticleJson::note).toList(),
                article.firstPublishedAt(),
                article.publishedAt(),
                null);
    }

    /** That the article was taken back: nothing of its text, and its headline only where the notice names it. */
    public static ArticleJson canceled(Retraction retraction, Newsroom newsroom) {
        return new ArticleJson(
                FORMAT,
                retraction.kind().code(),
                retraction.article().value(),
                retraction.number(),
                newsroom.link(retraction.path()),
                retraction.slug(),
                retraction.language(),
                null,
                null,
                retraction.kind().namesArticle() ? retraction.headline() : null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                0,
                List.of(),
                List.of(),
                List.of(),
                retraction.firstPublishedAt(),
                retraction.at(),
                retraction.notice());
    }

    private static AuthorJson author(PublishedByline byline, Newsroom newsroom) {
        String handle = byline.handle();
        return new AuthorJson(byline.name(), handle == null ? null : newsroom.link("/authors/" + handle));
    }

    private static FactJson fact(PublishedFact fact) {
        return new FactJson(
                fact.key(),
                fact.fact(),
                fact.label(),
                fact.kind(),
                fact.value(),
                fact.printed(),
                fact.asOf(),
                fact.sourceKey());
    }

    private static SourceJson source(PublishedSource source) {
        return new SourceJson(
                source.key(), source.title(), source.publisher(), source.url(), source.author(), source.published());
    }

    private static NoteJson note(PublishedNote note) {
        return new NoteJson(note.kind(), note.at(), note.text());
    }
}
