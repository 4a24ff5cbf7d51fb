package org.colophon.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.ErrorCause;
import org.colophon.shared.Coded;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the schedule. In the transaction of who calls. */
@Component
class ScheduleRows {

    private static final String COLUMNS =
            "select id, article_id, kind, due_at, state, reason, tries, words, change_kind, change_cause, set_at,"
                    + " set_by, ended_at, late from schedule_entry ";

    private static final int REASON_MAX = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ScheduleRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ArticleId article, ScheduleKind kind, Instant due, Change change, PersonId by) {
        jdbc.sql("""
                        insert into schedule_entry (id, article_id, kind, due_at, state, reason, tries, next_at, words,
                          change_kind, change_cause, set_at, set_by, late, warned, open_for)
                        values (:id, :article, :kind, :due, 'WAITING', '', 0, :due, :words, :change, :cause, :at, :by,
                          false, false, :open)""")
                .param("id", Ids.next())
                .param("article", article.value())
                .param("kind", kind.name())
                .param("due", Moments.utc(due))
                .param("words", change.note())
                .param("change", change.kind().code())
                .param("cause", code(change.cause()), Types.VARCHAR)
                .param("at", Moments.utc(clock.instant()))
                .param("by", by.value())
                .param("open", article.value() + " " + kind.name())
                .update();
    }

    /** Ends what is open of an article. @param kind null for all kinds */
    void callOff(UUID article, @Nullable ScheduleKind kind, String reason) {
        jdbc.sql("""
                        update schedule_entry set state = 'CALLED_OFF', reason = :reason, ended_at = :at, open_for = null
                        where article_id = :article and state in ('WAITING', 'HELD')
                          and kind in (:kinds)""")
                .param("reason", reason)
                .param("at", Moments.utc(clock.instant()))
                .param("article", article)
                .param(
                        "kinds",
                        kind == null
                                ? List.of(ScheduleKind.PUBLISH.name(), ScheduleKind.WITHDRAW.name())
                                : List.of(kind.name()))
                .update();
    }

    void done(UUID id, boolean late) {
        jdbc.sql("""
                        update schedule_entry set state = 'DONE', reason = '', ended_at = :at, late = :late,
                          open_for = null where id = :id""")
                .param("at", Moments.utc(clock.instant()))
                .param("late", late)
                .param("id", id)
                .update();
    }

    /** Holds what still waits. */
    boolean hold(UUID id, String reason) {
        return jdbc.sql(
                                "update schedule_entry set state = 'HELD', reason = :reason where id = :id and state = 'WAITING'")
                        .param("reason", reason.length() > REASON_MAX ? reason.substring(0, REASON_MAX) : reason)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Has what still waits tried again later. */
    void postpone(UUID id, Instant next) {
        jdbc.sql("""
                        update schedule_entry set tries = tries + 1, next_at = :next
                        where id = :id and state = 'WAITING'""").param("next", Moments.utc(next)).param("id", id).update();
    }

    /** Has what is held tried again at once. */
    boolean release(UUID id) {
        return jdbc.sql("""
                        update schedule_entry set state = 'WAITING', reason = '', tries = 0, next_at = :now
                        where id = :id and state = 'HELD'""")
                        .param("now", Moments.utc(clock.instant()))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** The ids of what is due, the oldest first. Nothing is locked. */
    List<UUID> due(int most) {
        return jdbc.sql("""
                        select id from schedule_entry where state = 'WAITING' and next_at <= :now
                        order by next_at, id limit :most""")
                .param("now", Moments.utc(clock.instant()))
                .param("most", most)
                .query((row, line) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Locks an entry that waits, until the end of the transaction; empty where another node has it or it waits no more. */
    Optional<ScheduleEntry> claim(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id and state = 'WAITING' for update skip locked")
                .param("id", id)
                .query((row, line) -> entry(row))
                .optional();
    }

    /** The ids of what is published before this time and has not been looked at ahead of its hour. */
    List<UUID> toLookAt(Instant before, int most) {
        return jdbc.sql("""
                        select id from schedule_entry
                        where state = 'WAITING' and warned = false and kind = 'PUBLISH'
                          and due_at < :before and due_at > :now
                        order by due_at, id limit :most""")
                .param("before", Moments.utc(before))
                .param("now", Moments.utc(clock.instant()))
                .param("most", most)
                .query((row, line) -> row.getObject("id", UUID.class))
                .list();
    }

    /** It has been looked at ahead of its hour. @return false where another node did */
    boolean lookedAt(UUID id) {
        return jdbc.sql("""
                        update schedule_entry set warned = true
                        where id = :id and warned = false and state = 'WAITING'""").param("id", id).update() > 0;
    }

    Optional<ScheduleEntry> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, line) -> entry(row))
                .optional();
    }

    /** What waits or is held of these articles. */
    List<ScheduleEntry> open(Collection<UUID> articles) {
        return articles.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + """
                        where article_id in (:articles) and state in ('WAITING', 'HELD')
                        order by due_at, id""")
                        .param("articles", articles)
                        .query((row, line) -> entry(row))
                        .list();
    }

    /** What is published in a stretch of time, the earliest first. */
    List<ScheduleEntry> between(Instant from, Instant before) {
        return jdbc.sql(COLUMNS + """
                        where state = 'WAITING' and kind = 'PUBLISH'
                          and due_at >= :from and due_at < :before order by due_at, id limit 500""")
                .param("from", Moments.utc(from))
                .param("before", Moments.utc(before))
                .query((row, line) -> entry(row))
                .list();
    }

    /** What is held or overdue, the oldest first. */
    List<ScheduleEntry> alarming(Instant overdue, int most) {
        return jdbc.sql(COLUMNS + """
                        where state = 'HELD' or (state = 'WAITING' and due_at < :overdue)
                        order by due_at, id limit :most""")
                .param("overdue", Moments.utc(overdue))
                .param("most", most)
                .query((row, line) -> entry(row))
                .list();
    }

    /** What waits, the next first, a stretch at a time. */
    List<ScheduleEntry> waiting(@Nullable String after, int most) {
        TimeKey key = after == null ? null : TimeKey.decode(after);
        return jdbc.sql(COLUMNS + """
                        where state = 'WAITING' and (due_at > :at or (due_at = :at and id > :id))
                        order by due_at, id limit :most""")
                .param("at", key == null ? Moments.utc(Instant.EPOCH) : Moments.utc(key.at()))
                .param("id", key == null ? new UUID(0, 0) : key.id())
                .param("most", most)
                .query((row, line) -> entry(row))
                .list();
    }

    /** What has ended, the last first. */
    List<ScheduleEntry> ended(int most) {
        return jdbc.sql(COLUMNS + """
                        where state in ('DONE', 'CALLED_OFF') and ended_at is not null
                        order by ended_at desc, id desc limit :most""")
                .param("most", most)
                .query((row, line) -> entry(row))
                .list();
    }

    private static ScheduleEntry entry(ResultSet row) throws SQLException {
        String cause = row.getString("change_cause");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ScheduleEntry(
                row.getObject("id", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                ScheduleKind.valueOf(row.getString("kind")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                ScheduleState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("tries"),
                row.getString("words"),
                Coded.find(ChangeKind.class, row.getString("change_kind")).orElse(ChangeKind.MINOR),
                cause == null ? null : Coded.find(ErrorCause.class, cause).orElse(null),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("set_by", UUID.class)),
                ended == null ? null : ended.toInstant(),
                row.getBoolean("late"));
    }

    private static @Nullable String code(@Nullable ErrorCause cause) {
        return cause == null ? null : cause.code();
    }
}
