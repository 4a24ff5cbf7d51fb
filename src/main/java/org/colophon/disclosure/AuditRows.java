package org.colophon.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Moments;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit trail from the tables in which everything is kept already: policies, sign-offs and their ends. */
@Component
class AuditRows {

    private static final String COLUMNS = "place, kind, happened_at, person_id, article_id, name, number, reason,"
            + " words, seconds, hasty, passages";

    private static final String POLICIES = """
            select 'policy-' || lpad(cast(number as varchar(10)), 10, '0') as place, 'POLICY' as kind,
              decided_at as happened_at, decided_by as person_id, cast(null as uuid) as article_id, '' as name, number,
              reason, 0 as words, cast(0 as bigint) as seconds, false as hasty, 0 as passages
            from disclosure_policy""";

    private static final String SIGNED = """
            select 'signed-' || cast(id as varchar(36)) as place, 'SIGNED' as kind, signed_at as happened_at,
              signed_by as person_id, article_id, name, policy as number, '' as reason, words, seconds, hasty, passages
            from sign_off""";

    private static final String ENDED = """
            select 'ended-' || cast(id as varchar(36)) as place, ended_cause as kind, ended_at as happened_at,
              ended_by as person_id, article_id, name, policy as number, ended_reason as reason, words, seconds, hasty,
              passages
            from sign_off where ended_at is not null""";

    private final JdbcClient jdbc;
    private final Newsroom newsroom;

    AuditRows(JdbcClient jdbc, Newsroom newsroom) {
        this.jdbc = jdbc;
        this.newsroom = newsroom;
    }

    /** @param number of a policy: the one decided, or the one it was signed under */
    record Row(
            String place,
            AuditKind kind,
            Instant at,
            PersonId by,
            @Nullable ArticleId article,
            String name,
            int number,
            String reason,
            int words,
            long seconds,
            boolean hasty,
            int passages) {}

    /** Where a stretch ended. */
    record Place(Instant at, String place) {}

    /** The newest first. Each table gives no more rows than are asked for. */
    List<Row> list(AuditFilter filter, @Nullable Place after, int limit) {
        List<String> parts = new ArrayList<>();
        for (String table : List.of(POLICIES, SIGNED, ENDED)) {
            parts.add("(select " + COLUMNS + " from (" + table + ") one where " + conditions(filter, after)
                    + " order by happened_at desc, place desc fetch first :limit rows only)");
        }
        var query = jdbc.sql("select " + COLUMNS + " from (" + String.join(" union all ", parts)
                        + ") whole order by happened_at desc, place desc fetch first :limit rows only")
                .param("limit", limit);
        return parameters(query, filter, after).query(AuditRows::row).list();
    }

    private static String conditions(AuditFilter filter, @Nullable Place after) {
        StringBuilder conditions = new StringBuilder("1 = 1");
        if (after != null) {
            conditions.append(" and happened_at <= :at and (happened_at < :at or place < :place)");
        }
        if (filter.kind() != null) {
            conditions.append(" and kind = :kind");
        }
        if (filter.by() != null) {
            conditions.append(" and person_id = :by");
        }
        if (filter.from() != null) {
            conditions.append(" and happened_at >= :from");
        }
        if (filter.to() != null) {
            conditions.append(" and happened_at < :to");
        }
        if (filter.article() != null) {
            conditions.append(" and article_id = :article");
        }
        return conditions.toString();
    }

    private JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec query, AuditFilter filter, @Nullable Place after) {
        var filled = query;
        if (after != null) {
            filled = filled.param("at", Moments.utc(after.at())).param("place", after.place());
        }
        AuditKind kind = filter.kind();
        PersonId by = filter.by();
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        UUID article = filter.article();
        filled = kind == null ? filled : filled.param("kind", kind.name());
        filled = by == null ? filled : filled.param("by", by.value());
        filled = from == null ? filled : filled.param("from", day(from));
        filled = to == null ? filled : filled.param("to", day(to.plusDays(1)));
        return article == null ? filled : filled.param("article", article);
    }

    private OffsetDateTime day(LocalDate day) {
        return Moments.utc(day.atStartOfDay(newsroom.zone()).toInstant());
    }

    private static Row row(ResultSet row, int line) throws SQLException {
        UUID article = row.getObject("article_id", UUID.class);
        return new Row(
                row.getString("place"),
                AuditKind.valueOf(row.getString("kind")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("person_id", UUID.class)),
                article == null ? null : new ArticleId(article),
                row.getString("name"),
                row.getInt("number"),
                row.getString("reason"),
                row.getInt("words"),
                row.getLong("seconds"),
                row.getBoolean("hasty"),
                row.getInt("passages"));
    }
}
