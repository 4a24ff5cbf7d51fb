package org.colophon.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moderators' decisions and authors' appeals as they are stored. In the transaction of who calls. */
@Component
class DecisionRows {

    private static final String SELECT = """
            select d.id, d.comment_id, d.was, d.becomes, d.statement, d.decided_at, d.decided_by, d.appeal, d.appealed_at,
              d.answered_at, d.answer
            from comment_decision d""";

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CommentId comment, CommentState was, CommentState becomes, String statement, Instant at, PersonId by) {
        jdbc.sql("""
                        insert into comment_decision (id, comment_id, was, becomes, statement, decided_at, decided_by)
                        values (:id, :comment, :was, :becomes, :statement, :at, :by)""")
                .param("id", Ids.next())
                .param("comment", comment.value())
                .param("was", was.code())
                .param("becomes", becomes.code())
                .param("statement", statement)
                .param("at", Moments.utc(at))
                .param("by", by.value())
                .update();
    }

    Optional<Decision> find(UUID id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query(DecisionRows::one)
                .optional();
    }

    /** The newest first. */
    List<Decision> of(CommentId comment) {
        return jdbc.sql(SELECT + " where d.comment_id = :comment order by d.decided_at desc, d.id desc")
                .param("comment", comment.value())
                .query(DecisionRows::one)
                .list();
    }

    /** Appeals without an answer, the oldest first. */
    List<Decision> appeals(int limit) {
        return jdbc.sql(SELECT + """
                         where d.appealed_at is not null and d.answered_at is null
                        order by d.appealed_at, d.id limit :limit""")
                .param("limit", limit)
                .query(DecisionRows::one)
                .list();
    }

    /** @return whether there was none yet */
    boolean appeal(UUID id, String words, Instant at) {
        return jdbc.sql("""
                                update comment_decision set appeal = :words, appealed_at = :at
                                where id = :id and appealed_at is null""")
                        .param("words", words)
                        .param("at", Moments.utc(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether it was open */
    boolean answer(UUID id, String words, Instant at, PersonId by) {
        return jdbc.sql("""
                                update comment_decision set answer = :words, answered_at = :at, answered_by = :by
                                where id = :id and appealed_at is not null and answered_at is null""")
                        .param("words", words)
                        .param("at", Moments.utc(at))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Decision one(ResultSet row, int line) throws SQLException {
        return new Decision(
                row.getObject(1, UUID.class),
                new CommentId(row.getObject(2, UUID.class)),
                CommentState.of(row.getString(3)),
                CommentState.of(row.getString(4)),
                row.getString(5),
                Moments.at(row, "decided_at"),
                new PersonId(row.getObject(7, UUID.class)),
                row.getString(8),
                instant(row, 9),
                instant(row, 10),
                row.getString(11));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
