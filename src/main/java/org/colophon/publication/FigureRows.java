package org.colophon.publication;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Review;
import org.colophon.disclosure.Statement;
import org.colophon.markup.Markup;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each published version says about AI, in numbers: written with the version, so that reports read columns only. */
@Component
class FigureRows {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Markup markup;

    FigureRows(JdbcClient jdbc, JdbcOperations batches, Markup markup) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.markup = markup;
    }

    /**
     * Notes a version that has just become what readers see.
     *
     * @param fresh whether readers saw none until now
     */
    void note(PublishedArticle version, boolean fresh) {
        UUID article = version.id().value();
        ended(article, version.publishedAt());
        add(version, null);
        if (fresh) {
            noted(article);
        }
    }

    /** Readers no longer see the version that they saw. */
    void ended(UUID article, Instant at) {
        jdbc.sql("""
                        update published_disclosure set superseded_at = :at
                        where article_id = :article and superseded_at is null""").param("at", Moments.utc(at)).param("article", article).update();
    }

    /** Notes all versions of an article anew. @param versions in the order of their numbers */
    void noteAll(UUID article, List<PublishedArticle> versions) {
        jdbc.sql("delete from published_tool where article_id = :article")
                .param("article", article)
                .update();
        jdbc.sql("delete from published_disclosure where article_id = :article")
                .param("article", article)
                .update();
        for (int i = 0; i < versions.size(); i++) {
            add(versions.get(i), i + 1 < versions.size() ? versions.get(i + 1).publishedAt() : null);
        }
        noted(article);
    }

    private void noted(UUID article) {
        jdbc.sql("update published_article set disclosure_noted = true where article_id = :article")
                .param("article", article)
                .update();
    }

    /** Published articles from before versions were noted. */
    List<UUID> unnoted(int limit) {
        return jdbc.sql("""
                        select article_id from published_article where disclosure_noted = false
                        order by article_id limit :limit""")
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void add(PublishedArticle version, @Nullable Instant superseded) {
        Statement said = version.disclosure();
        Optional<Review> review = Optional.ofNullable(said.review());
        int words = markup.article(version.body(), version.references()).words();
        jdbc.sql("""
                        insert into published_disclosure (article_id, number, published_at, superseded_at, section_slug,
                          section_name, state, words, ai_words, reviewed, seconds, hasty, corrections, updates)
                        values (:article, :number, :at, :superseded, :slug, :name, :state, :words, :ai, :reviewed,
                          :seconds, :hasty, :corrections, :updates)""")
                .param("article", version.id().value())
                .param("number", version.number())
                .param("at", Moments.utc(version.publishedAt()))
                .param("superseded", superseded == null ? null : Moments.utc(superseded), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("slug", version.section().slug())
                .param("name", version.section().name())
                .param("state", said.state().code())
                .param("words", words)
                .param("ai", aiWords(words, said))
                .param("reviewed", review.isPresent())
                .param("seconds", review.map(Review::seconds).orElse(null), Types.BIGINT)
                .param("hasty", review.map(Review::hasty).orElse(false))
                .param("corrections", added(version, CorrectionKind.CORRECTION))
                .param("updates", added(version, CorrectionKind.UPDATE))
                .update();
        List<AiUse> uses = said.uses().stream()
                .map(use -> new AiUse(use.tool(), "", use.purpose()))
                .distinct()
                .toList();
        batches.batchUpdate(
                "insert into published_tool (article_id, number, tool, purpose) values (?, ?, ?, ?)",
                uses,
                BATCH,
                (row, use) -> {
                    row.setObject(1, version.id().value());
                    row.setInt(2, version.number());
                    row.setString(3, use.tool());
                    row.setString(4, use.purpose().code());
                });
    }

    /** A trace of AI is never rounded to nothing. */
    private static int aiWords(int words, Statement said) {
        int rounded = (int) Math.round(words * said.share());
        return rounded == 0 && said.share() > 0 && words > 0 ? 1 : rounded;
    }

    /** How many notes this version brought. */
    private static int added(PublishedArticle version, CorrectionKind kind) {
        return (int) version.notes().stream()
                .filter(note -> note.kind().equals(kind.code()) && note.at().equals(version.publishedAt()))
                .count();
    }
}
