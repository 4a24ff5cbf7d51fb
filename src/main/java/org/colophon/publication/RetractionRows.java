package org.colophon.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retractions as they are stored. In the transaction of who calls. */
@Component
class RetractionRows {

    private static final String SELECT = """
            select r.id, r.article_id, r.number, r.kind, r.slug, r.language, r.headline, r.section_slug,
              r.first_published_at, r.notice, r.retracted_at, r.by_name
            from retraction r""";

    private final JdbcClient jdbc;

    RetractionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Retraction one, PersonId by) {
        jdbc.sql("""
                        insert into retraction (id, article_id, number, kind, slug, language, headline, section_slug,
                          first_published_at, notice, retracted_at, retracted_by, by_name, open_for)
                        values (:id, :article, :number, :kind, :slug, :language, :headline, :section, :first, :notice,
                          :at, :by, :name, :article)""")
                .param("id", one.id())
                .param("article", one.article().value())
                .param("number", one.number())
                .param("kind", one.kind().code())
                .param("slug", one.slug())
                .param("language", one.language())
                .param("headline", one.headline())
                .param("section", one.section())
                .param("first", Moments.utc(one.firstPublishedAt()))
                .param("notice", one.notice())
                .param("at", Moments.utc(one.at()))
                .param("by", by.value())
                .param("name", one.by())
                .update();
    }

    /** The article was published again. Harmless where no notice stands. */
    void end(UUID article, Instant at) {
        jdbc.sql("update retraction set ended_at = :at, open_for = null where open_for = :article")
                .param("at", Moments.utc(at))
                .param("article", article)
                .update();
    }

    Optional<Retraction> standing(UUID article) {
        return jdbc.sql(SELECT + " where r.open_for = :article")
                .param("article", article)
                .query(RetractionRows::one)
                .optional();
    }

    /** The notice under any slug that its article was published under. */
    Optional<Retraction> bySlug(String slug) {
        return jdbc.sql(SELECT + " join published_slug s on s.article_id = r.open_for where s.slug = :slug")
                .param("slug", slug)
                .query(RetractionRows::one)
                .optional();
    }

    private static Retraction one(ResultSet row, int line) throws SQLException {
        return new Retraction(
                Objects.requireNonNull(row.getObject(1, UUID.class)),
                new ArticleId(row.getObject(2, UUID.class)),
                row.getInt(3),
                RetractionKind.of(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12));
    }
}
