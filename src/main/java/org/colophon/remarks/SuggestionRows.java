package org.colophon.remarks;

import static org.colophon.remarks.RemarkRows.timeOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of suggestions, one per thread at most. In the transaction of who calls. */
@Component
class SuggestionRows {

    private final JdbcClient jdbc;

    SuggestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(UUID thread, Suggestion suggestion) {}

    Map<UUID, Suggestion> of(Collection<UUID> threads) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select s.thread_id, s.words, s.origin, s.tool, s.version, s.purpose, s.source, s.state, s.reason,
                          s.decided_at, s.decided_by, t.opened_by
                        from remark_suggestion s join remark_thread t on t.id = s.thread_id
                        where s.thread_id in (:threads)""")
                .param("threads", threads)
                .query((row, line) -> new Of(row.getObject("thread_id", UUID.class), suggestion(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Of::thread, Of::suggestion));
    }

    void insert(UUID thread, Suggestion suggestion) {
        Origin origin = suggestion.origin();
        AiPurpose purpose = origin.purpose();
        jdbc.sql("""
                        insert into remark_suggestion (thread_id, words, origin, tool, version, purpose, source, state,
                          reason)
                        values (:thread, :words, :origin, :tool, :version, :purpose, :source, :state, '')""")
                .param("thread", thread)
                .param("words", suggestion.words())
                .param("origin", origin.kind().name())
                .param("tool", origin.tool())
                .param("version", origin.version())
                .param("purpose", purpose == null ? "" : purpose.code())
                .param("source", origin.source())
                .param("state", suggestion.state().name())
                .update();
    }

    void decide(UUID thread, Suggestion.State state, String reason, PersonId by, Instant at) {
        jdbc.sql("""
                        update remark_suggestion
                        set state = :state, reason = :reason, decided_at = :at, decided_by = :by
                        where thread_id = :thread""")
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Moments.utc(at))
                .param("by", by.value())
                .param("thread", thread)
                .update();
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        UUID decidedBy = row.getObject("decided_by", UUID.class);
        return new Suggestion(
                row.getString("words"),
                new Origin(
                        Origin.Kind.valueOf(row.getString("origin")),
                        new PersonId(row.getObject("opened_by", UUID.class)),
                        row.getString("tool"),
                        row.getString("version"),
                        AiPurpose.of(row.getString("purpose")).orElse(null),
                        row.getString("source"),
                        false),
                Suggestion.State.valueOf(row.getString("state")),
                row.getString("reason"),
                decidedBy == null ? null : new PersonId(decidedBy),
                timeOrNull(row, "decided_at"));
    }
}
