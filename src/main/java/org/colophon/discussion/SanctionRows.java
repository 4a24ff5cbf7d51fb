package org.colophon.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Coded;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sanctions as they are stored. In the transaction of who calls. */
@Component
class SanctionRows {

    private final JdbcClient jdbc;

    SanctionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sanction one) {
        Instant ends = one.ends();
        jdbc.sql("""
                        insert into discussion_sanction (id, person_id, kind, reason, made_at, made_by, ends_at)
                        values (:id, :person, :kind, :reason, :at, :by, :ends)""")
                .param("id", one.id())
                .param("person", one.person().value())
                .param("kind", one.kind().code())
                .param("reason", one.reason())
                .param("at", Moments.utc(one.at()))
                .param("by", one.by().value())
                .param("ends", ends == null ? null : Moments.utc(ends), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** @return whether it held until now */
    boolean lift(UUID id, Instant at, PersonId by) {
        return jdbc.sql("""
                                update discussion_sanction set lifted_at = :at, lifted_by = :by
                                where id = :id and lifted_at is null""")
                        .param("at", Moments.utc(at))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Sanction> holding(PersonId person, Instant now) {
        return of(person).stream().filter(one -> one.holds(now)).toList();
    }

    /** The newest first. */
    List<Sanction> of(PersonId person) {
        return jdbc.sql("""
                        select id, person_id, kind, reason, made_at, made_by, ends_at, lifted_at
                        from discussion_sanction where person_id = :person order by made_at desc""")
                .param("person", person.value())
                .query(SanctionRows::one)
                .list();
    }

    private static Sanction one(ResultSet row, int line) throws SQLException {
        return new Sanction(
                row.getObject(1, UUID.class),
                new PersonId(row.getObject(2, UUID.class)),
                Coded.find(SanctionKind.class, row.getString(3)).orElseThrow(),
                row.getString(4),
                Moments.at(row, "made_at"),
                new PersonId(row.getObject(6, UUID.class)),
                instant(row, 7),
                instant(row, 8));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
