package org.colophon.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.TextName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims in the database, without the characters of their passages. */
@Component
class ClaimRows {

    private static final String COLUMNS = """
            select id, article_id, text_name, version, from_unit, length, reason, asked_by, asked_at, accepted,
                decided_by, decided_at
            from origin_claim""";

    private final JdbcClient jdbc;

    ClaimRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Claim claim) {
        jdbc.sql("""
                        insert into origin_claim (id, article_id, text_name, version, from_unit, length, reason,
                            asked_by, asked_at)
                        values (:id, :article, :text, :version, :from, :length, :reason, :by, :at)""")
                .param("id", claim.id())
                .param("article", claim.manuscript().value())
                .param("text", claim.text().code())
                .param("version", claim.version())
                .param("from", claim.from())
                .param("length", claim.length())
                .param("reason", claim.reason())
                .param("by", claim.askedBy().value())
                .param("at", at(claim.askedAt()))
                .update();
    }

    Optional<Claim> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, number) -> claim(row))
                .optional();
    }

    /** The oldest 100 that nobody has decided, or the latest 100 that somebody has. */
    List<Claim> of(ManuscriptId manuscript, boolean open) {
        String which = open
                ? " and accepted is null order by asked_at, id limit 100"
                : " and accepted is not null order by decided_at desc, id limit 100";
        return jdbc.sql(COLUMNS + " where article_id = :article" + which)
                .param("article", manuscript.value())
                .query((row, number) -> claim(row))
                .list();
    }

    void decide(UUID id, Claim.Decision decision) {
        jdbc.sql("""
                        update origin_claim set accepted = :accepted, decided_by = :by, decided_at = :at
                        where id = :id""")
                .param("accepted", decision.accepted())
                .param("by", decision.by().value())
                .param("at", at(decision.at()))
                .param("id", id)
                .update();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                new ManuscriptId(row.getObject("article_id", UUID.class)),
                TextName.of(row.getString("text_name")).orElseThrow(),
                row.getLong("version"),
                row.getInt("from_unit"),
                row.getInt("length"),
                "",
                row.getString("reason"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                instant(row, "asked_at"),
                decision(row));
    }

    private static Claim.@Nullable Decision decision(ResultSet row) throws SQLException {
        boolean accepted = row.getBoolean("accepted");
        return row.wasNull()
                ? null
                : new Claim.Decision(
                        accepted, new PersonId(row.getObject("decided_by", UUID.class)), instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static OffsetDateTime at(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
