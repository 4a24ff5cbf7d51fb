package org.colophon.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.shared.Moments;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Patterns;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the log in the database. They can be added and read, and nothing else. */
@Component
class LogRows {

    /** In so many lines at a time words are looked for. */
    static final int SCANNED = 50_000;

    private static final String[] NO_WORDS = {};

    private static final String COLUMNS = "id, happened_at, actor_key, actor_name, action, subject_kind, subject_id,"
            + " subject_label, subject_link, detail, token";

    private final JdbcClient jdbc;
    private final Newsroom newsroom;

    LogRows(JdbcClient jdbc, Newsroom newsroom) {
        this.jdbc = jdbc;
        this.newsroom = newsroom;
    }

    void add(LogEntry entry) {
        AuditSubject subject = entry.subject();
        jdbc.sql("insert into audit_entry (" + COLUMNS + ") values (:id, :at, :key, :name, :action, :kind, :subject,"
                        + " :label, :link, :detail, :token)")
                .param("id", entry.id())
                .param("at", Moments.utc(entry.at()))
                .param("key", entry.by().key())
                .param("name", entry.by().name())
                .param("action", entry.action())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("label", subject.label())
                .param("link", subject.link())
                .param("detail", entry.detail())
                .param("token", entry.token())
                .update();
    }

    /** The newest first. With words, a stretch can be short and have a next one all the same. */
    Slice<LogEntry> list(LogFilter filter, TimeKey after, int size) {
        Query query = new Query(filter, after);
        if (filter.words().isEmpty()) {
            return Slice.of(read(query.select(COLUMNS), query, size + 1), size, LogRows::place);
        }
        List<LogEntry> found = read(query.searched(), query, size + 1);
        return found.size() > size
                ? Slice.of(found, size, LogRows::place)
                : new Slice<>(found, lastScanned(query).map(TimeKey::encoded).orElse(null));
    }

    private List<LogEntry> read(String sql, Query query, int limit) {
        return jdbc.sql(sql + " fetch first :limit rows only")
                .params(query.parameters)
                .param("limit", limit)
                .query(LogRows::entry)
                .list();
    }

    /** Where the lines end in which words were looked for, if there are more. */
    private Optional<TimeKey> lastScanned(Query query) {
        return jdbc.sql(query.select("happened_at, id") + " offset " + (SCANNED - 1) + " rows fetch first 1 rows only")
                .params(query.parameters)
                .query((row, line) -> new TimeKey(at(row), row.getObject("id", UUID.class)))
                .optional();
    }

    /** What is looked for, and where to begin. */
    private class Query {

        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private final StringBuilder conditions =
                new StringBuilder("happened_at <= :at and (happened_at < :at or id < :id)");
        private final StringBuilder words = new StringBuilder("1 = 1");
        /** The columns that are the same in all lines stand first: that is how the indexes are made. */
        private final StringBuilder order = new StringBuilder();

        Query(LogFilter filter, TimeKey after) {
            parameters.put("at", Moments.utc(after.at()));
            parameters.put("id", after.id());
            same("actor_key", filter.by());
            same("subject_kind", filter.kind());
            same("subject_id", filter.subject());
            same("action", filter.action());
            LocalDate from = filter.from();
            LocalDate to = filter.to();
            if (from != null) {
                conditions.append(" and happened_at >= :from");
                parameters.put("from", day(from));
            }
            if (to != null) {
                conditions.append(" and happened_at < :to");
                parameters.put("to", day(to.plusDays(1)));
            }
            int number = 0;
            for (String word :
                    filter.words().isEmpty() ? NO_WORDS : filter.words().split("\\s+")) {
                String name = "word" + number++;
                words.append(" and lower(actor_name || ' ' || subject_label || ' ' || detail) like :")
                        .append(name)
                        .append(" escape '\\'");
                parameters.put(name, Patterns.containing(word));
            }
        }

        private void same(String column, @Nullable String value) {
            if (value != null) {
                conditions.append(" and ").append(column).append(" = :").append(column);
                parameters.put(column, value);
                if (order.isEmpty() || column.equals("subject_id")) {
                    order.append(column).append(", ");
                }
            }
        }

        String select(String columns) {
            return "select " + columns + " from audit_entry where " + conditions + " order by " + order
                    + "happened_at desc, id desc";
        }

        String searched() {
            return "select " + COLUMNS + " from (" + select(COLUMNS) + " fetch first " + SCANNED
                    + " rows only) newest where " + words + " order by happened_at desc, id desc";
        }
    }

    private OffsetDateTime day(LocalDate day) {
        return Moments.utc(day.atStartOfDay(newsroom.zone()).toInstant());
    }

    private static String place(LogEntry entry) {
        return new TimeKey(entry.at(), entry.id()).encoded();
    }

    private static LogEntry entry(ResultSet row, int line) throws SQLException {
        return new LogEntry(
                row.getObject("id", UUID.class),
                at(row),
                new Actor(row.getString("actor_key"), row.getString("actor_name")),
                row.getString("action"),
                new AuditSubject(
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        row.getString("subject_label"),
                        row.getString("subject_link")),
                row.getString("detail"),
                row.getString("token"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("happened_at", OffsetDateTime.class).toInstant();
    }
}
