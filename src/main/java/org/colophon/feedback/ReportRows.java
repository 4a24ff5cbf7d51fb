package org.colophon.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Coded;
import org.colophon.shared.Moments;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Readers' reports as they are stored. In the transaction of who calls. */
@Component
class ReportRows {

    private static final String SELECT = """
            select r.id, r.article_id, r.number, coalesce(p.headline, ''), p.slug, r.quote, r.position, r.words,
              r.reported_at, r.reported_by, r.outcome, r.answer, r.closed_at, r.closed_by
            from error_report r left join published_article p on p.article_id = r.article_id""";

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ErrorReport one) {
        jdbc.sql("""
                        insert into error_report (id, article_id, number, quote, position, words, reported_at,
                          reported_by, answer, open)
                        values (:id, :article, :number, :quote, :position, :words, :at, :by, '', true)""")
                .param("id", one.id())
                .param("article", one.article().value())
                .param("number", one.number())
                .param("quote", one.quote())
                .param("position", one.position(), Types.INTEGER)
                .param("words", one.words())
                .param("at", Moments.utc(one.at()))
                .param("by", one.by().value())
                .update();
    }

    /** @return whether it was open */
    boolean close(UUID id, ReportOutcome outcome, String answer, Instant at, PersonId by) {
        return jdbc.sql("""
                                update error_report set outcome = :outcome, answer = :answer, closed_at = :at,
                                  closed_by = :by, open = false
                                where id = :id and open = true""")
                        .param("outcome", outcome.code())
                        .param("answer", answer)
                        .param("at", Moments.utc(at))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<ErrorReport> find(UUID id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query(ReportRows::one)
                .optional();
    }

    /** The next ones, the newest first. */
    List<ErrorReport> list(boolean open, TimeKey after, int limit) {
        return jdbc.sql(SELECT + """
                         where r.open = :open and (r.reported_at < :at or (r.reported_at = :at and r.id < :id))
                        order by r.reported_at desc, r.id desc limit :limit""")
                .param("open", open)
                .param("at", Moments.utc(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query(ReportRows::one)
                .list();
    }

    List<ErrorReport> of(PersonId person, int limit) {
        return jdbc.sql(SELECT + " where r.reported_by = :person order by r.reported_at desc, r.id desc limit :limit")
                .param("person", person.value())
                .param("limit", limit)
                .query(ReportRows::one)
                .list();
    }

    long open() {
        return jdbc.sql("select count(*) from error_report where open = true")
                .query(Long.class)
                .single();
    }

    /** How many somebody has made since then; with the same words about an article, where these are given. */
    long since(PersonId person, Instant then, @Nullable ArticleId article, String words) {
        return jdbc.sql("select count(*) from error_report where reported_by = :person and reported_at > :then"
                        + (article == null ? "" : " and article_id = :article and words = :words"))
                .params(
                        article == null
                                ? Map.of("person", person.value(), "then", Moments.utc(then))
                                : Map.of(
                                        "person",
                                        person.value(),
                                        "then",
                                        Moments.utc(then),
                                        "article",
                                        article.value(),
                                        "words",
                                        words))
                .query(Long.class)
                .single();
    }

    private static ErrorReport one(ResultSet row, int line) throws SQLException {
        String slug = row.getString(5);
        String outcome = row.getString(11);
        OffsetDateTime closed = row.getObject(13, OffsetDateTime.class);
        UUID closedBy = row.getObject(14, UUID.class);
        return new ErrorReport(
                row.getObject(1, UUID.class),
                new ArticleId(row.getObject(2, UUID.class)),
                row.getInt(3),
                row.getString(4),
                slug == null ? "" : "/articles/" + slug,
                row.getString(6),
                row.getObject(7, Integer.class),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject(10, UUID.class)),
                outcome == null
                        ? null
                        : Coded.find(ReportOutcome.class, outcome).orElseThrow(),
                row.getString(12),
                closed == null ? null : closed.toInstant(),
                closedBy == null ? null : new PersonId(closedBy));
    }
}
