package org.colophon.publication;

import java.time.Instant;
import java.util.List;
import org.colophon.disclosure.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes a version out of another one: the same but for what is said here.
 *
 * <pre>{@code new VersionCopy(before).next(now, "Ada Lind").disclosure(statement).make()}</pre>
 */
final class VersionCopy {

    private final PublishedArticle before;
    private int number;
    private String headline;
    private String standfirst;
    private List<PublishedFact> facts;
    private List<PublishedSource> sources;
    private Statement disclosure;
    private Instant publishedAt;
    private String publishedBy;
    private List<PublishedNote> notes;
    private @Nullable PublishedOrigins origins;

    VersionCopy(PublishedArticle before) {
        this.before = before;
        this.number = before.number();
        this.headline = before.headline();
        this.standfirst = before.standfirst();
        this.facts = before.facts();
        this.sources = before.sources();
        this.disclosure = before.disclosure();
        this.publishedAt = before.publishedAt();
        this.publishedBy = before.publishedBy();
        this.notes = before.notes();
        this.origins = before.origins();
    }

    /** It is the next version. */
    VersionCopy next(Instant at, String by) {
        number = before.number() + 1;
        publishedAt = at;
        publishedBy = by;
        return this;
    }

    /** Headline and standfirst are printed otherwise; the words they are written in stay. */
    VersionCopy printed(String newHeadline, String newStandfirst) {
        headline = newHeadline;
        standfirst = newStandfirst;
        return this;
    }

    VersionCopy facts(List<PublishedFact> other) {
        facts = other;
        return this;
    }

    VersionCopy sources(List<PublishedSource> other) {
        sources = other;
        return this;
    }

    VersionCopy disclosure(Statement other) {
        disclosure = other;
        return this;
    }

    VersionCopy notes(List<PublishedNote> other) {
        notes = other;
        return this;
    }

    VersionCopy origins(@Nullable PublishedOrigins other) {
        origins = other;
        return this;
    }

    PublishedArticle make() {
        return new PublishedArticle(
                before.id(),
                number,
                before.slug(),
                before.language(),
                before.translationOf(),
                before.section(),
                before.topics(),
                headline,
                standfirst,
                before.body(),
                before.bylines(),
                facts,
                sources,
                disclosure,
                before.firstPublishedAt(),
                publishedAt,
                publishedBy,
                before.headlineWritten(),
                before.standfirstWritten(),
                notes,
                origins);
    }
}
