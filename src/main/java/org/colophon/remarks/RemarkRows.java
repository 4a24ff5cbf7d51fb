package org.colophon.remarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Moments;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of threads and what was said in them. In the transaction of who calls. */
@Component
class RemarkRows {

    private static final String THREAD = """
            select id, text_name, from_at, to_at, quote, gone, opened_at, opened_by, changed_at, closed_at, closed_by
            from remark_thread where article_id = :article and\s""";
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    RemarkRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A thread without what was said in it. */
    record Row(
            UUID id,
            Anchor anchor,
            Instant openedAt,
            PersonId openedBy,
            Instant changedAt,
            @Nullable Instant closedAt,
            @Nullable PersonId closedBy) {

        Row at(Anchor other) {
            return new Row(id, other, openedAt, openedBy, changedAt, closedAt, closedBy);
        }
    }

    /** What was said, and in which thread. */
    record Said(UUID thread, Remark remark) {}

    List<Row> open(UUID article) {
        return jdbc.sql(THREAD + "closed_at is null order by id")
                .param("article", article)
                .query((row, line) -> row(row))
                .list();
    }

    List<Row> closed(UUID article, int most) {
        return jdbc.sql(THREAD + "closed_at is not null order by closed_at desc, id limit :most")
                .param("article", article)
                .param("most", most)
                .query((row, line) -> row(row))
                .list();
    }

    /** Locks the thread until the end of the transaction. */
    Row locked(UUID article, UUID id) {
        return jdbc.sql(THREAD + "id = :id for update")
                .param("article", article)
                .param("id", id)
                .query((row, line) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound("There is no such remark."));
    }

    int countOpen(UUID article) {
        return jdbc.sql("select count(*) from remark_thread where article_id = :article and closed_at is null")
                .param("article", article)
                .query(Integer.class)
                .single();
    }

    /** Differs when anything about the article's threads does, but for their places. */
    String stamp(UUID article) {
        return jdbc.sql("select count(*), max(changed_at) from remark_thread where article_id = :article")
                .param("article", article)
                .query((row, line) -> row.getInt(1) + " " + row.getString(2))
                .single();
    }

    void insert(UUID article, Row thread) {
        jdbc.sql("""
                        insert into remark_thread (id, article_id, text_name, from_at, to_at, quote, gone, opened_at,
                          opened_by, changed_at)
                        values (:id, :article, :text, :from, :to, :quote, false, :at, :by, :at)""")
                .param("id", thread.id())
                .param("article", article)
                .param("text", thread.anchor().text().code())
                .param("from", thread.anchor().from())
                .param("to", thread.anchor().to())
                .param("quote", thread.anchor().quote())
                .param("at", Moments.utc(thread.openedAt()))
                .param("by", thread.openedBy().value())
                .update();
    }

    void move(Collection<Row> threads) {
        batches.batchUpdate(
                "update remark_thread set from_at = ?, to_at = ?, gone = ? where id = ?",
                threads,
                BATCH,
                (row, thread) -> {
                    row.setInt(1, thread.anchor().from());
                    row.setInt(2, thread.anchor().to());
                    row.setBoolean(3, thread.anchor().gone());
                    row.setObject(4, thread.id());
                });
    }

    void touch(UUID thread, Instant at) {
        jdbc.sql("update remark_thread set changed_at = :at where id = :id")
                .param("at", Moments.utc(at))
                .param("id", thread)
                .update();
    }

    void close(UUID thread, @Nullable Instant at, @Nullable PersonId by) {
        jdbc.sql("update remark_thread set closed_at = :at, closed_by = :by where id = :id")
                .param("at", at == null ? null : Moments.utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("id", thread)
                .update();
    }

    Map<UUID, List<Remark>> remarks(Collection<UUID> threads) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select thread_id, id, words, written_at, written_by, changed_at, removed_at from remark
                        where thread_id in (:threads) order by written_at, id""")
                .param("threads", threads)
                .query((row, line) -> new Said(
                        row.getObject("thread_id", UUID.class),
                        new Remark(
                                row.getObject("id", UUID.class),
                                new PersonId(row.getObject("written_by", UUID.class)),
                                time(row, "written_at"),
                                row.getString("words"),
                                timeOrNull(row, "changed_at"),
                                timeOrNull(row, "removed_at") != null)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Said::thread, Collectors.mapping(Said::remark, Collectors.toList())));
    }

    void add(UUID thread, Remark remark) {
        jdbc.sql("""
                        insert into remark (id, thread_id, words, written_at, written_by)
                        values (:id, :thread, :words, :at, :by)""")
                .param("id", remark.id())
                .param("thread", thread)
                .param("words", remark.words())
                .param("at", Moments.utc(remark.at()))
                .param("by", remark.by().value())
                .update();
    }

    void reword(UUID remark, String words, Instant at) {
        jdbc.sql("update remark set words = :words, changed_at = :at where id = :id")
                .param("words", words)
                .param("at", Moments.utc(at))
                .param("id", remark)
                .update();
    }

    void remove(UUID remark, Instant at) {
        jdbc.sql("update remark set words = '', removed_at = :at where id = :id")
                .param("at", Moments.utc(at))
                .param("id", remark)
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID closedBy = row.getObject("closed_by", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                new Anchor(
                        TextName.of(row.getString("text_name")).orElseThrow(),
                        row.getInt("from_at"),
                        row.getInt("to_at"),
                        row.getString("quote"),
                        row.getBoolean("gone")),
                time(row, "opened_at"),
                new PersonId(row.getObject("opened_by", UUID.class)),
                time(row, "changed_at"),
                timeOrNull(row, "closed_at"),
                closedBy == null ? null : new PersonId(closedBy));
    }

    static RemarkThread thread(
            ArticleId article, Row row, String stands, List<Remark> remarks, @Nullable Suggestion suggestion) {
        return new RemarkThread(
                row.id(),
                article,
                row.anchor(),
                stands,
                remarks,
                suggestion,
                row.openedAt(),
                row.openedBy(),
                row.closedAt(),
                row.closedBy());
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
