package org.colophon.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.colophon.sourcing.FactChanged;
import org.colophon.sourcing.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each change of a fact has come. In the transaction of who calls. */
@Component
class PropagationRows {

    /** As often as a batch is tried before it needs somebody to look at it. */
    static final int ATTEMPTS = 3;

    private static final int PROBLEM_MAX = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    PropagationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is looked through: first the drafts that use the fact, then the published versions that print it. */
    enum Stage {
        DRAFTS,
        PUBLISHED
    }

    /** One that is not finished. @param after where the batch before ended, null for the first batch of its stage */
    record Open(
            UUID id,
            UUID fact,
            long revision,
            String was,
            UUID by,
            Instant at,
            boolean started,
            Stage stage,
            @Nullable String after) {}

    /** Notes a change; once only, however often it is told. */
    void add(FactChanged change, String was, String becomes) {
        boolean known = jdbc.sql("select count(*) from fact_propagation where fact_id = :fact and revision = :revision")
                        .param("fact", change.fact())
                        .param("revision", change.revision())
                        .query(Long.class)
                        .single()
                > 0;
        if (known) {
            return;
        }
        jdbc.sql("""
                        insert into fact_propagation (id, fact_id, revision, label, was, becomes, changed_by, changed_at,
                          state, stage, total, done, prepared, noticed)
                        values (:id, :fact, :revision, :label, :was, :becomes, :by, :at, 'waiting', 'DRAFTS',
                          0, 0, 0, 0)""")
                .param("id", Ids.next())
                .param("fact", change.fact())
                .param("revision", change.revision())
                .param("label", change.after().label())
                .param("was", was)
                .param("becomes", becomes)
                .param("by", change.by())
                .param("at", Moments.utc(change.at()))
                .update();
    }

    Optional<Open> next() {
        return jdbc.sql("""
                        select id, fact_id, revision, was, changed_by, changed_at, state, stage, after_key
                        from fact_propagation where state in ('waiting', 'running') order by attempts, id limit 1""")
                .query((row, line) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getObject("fact_id", UUID.class),
                        row.getLong("revision"),
                        row.getString("was"),
                        row.getObject("changed_by", UUID.class),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("state").equals("running"),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("after_key")))
                .optional();
    }

    void start(UUID id, long total) {
        jdbc.sql("update fact_propagation set state = 'running', total = :total, started_at = :at where id = :id")
                .param("total", total)
                .param("at", Moments.utc(clock.instant()))
                .param("id", id)
                .update();
    }

    void advance(UUID id, int done, int prepared, int noticed, Stage stage, @Nullable String after) {
        jdbc.sql("""
                        update fact_propagation set done = done + :done, prepared = prepared + :prepared,
                          noticed = noticed + :noticed, attempts = 0, stage = :stage, after_key = :after
                        where id = :id""")
                .param("done", done)
                .param("prepared", prepared)
                .param("noticed", noticed)
                .param("stage", stage.name())
                .param("after", after)
                .param("id", id)
                .update();
    }

    /** What an earlier change of the fact failed at has been done with it. */
    void finish(UUID id, UUID fact) {
        jdbc.sql("update fact_propagation set state = 'done', finished_at = :at, problem = '' where id = :id")
                .param("at", Moments.utc(clock.instant()))
                .param("id", id)
                .update();
        jdbc.sql("update fact_propagation set state = 'superseded' where fact_id = :fact and state = 'failed'")
                .param("fact", fact)
                .update();
    }

    /** Notes that a batch failed. Those behind it come first now, and after some attempts it is no longer tried. */
    void failed(UUID id, String problem) {
        jdbc.sql("""
                        update fact_propagation set attempts = attempts + 1, problem = :problem,
                          state = case when attempts + 1 < :most then state else 'failed' end
                        where id = :id""")
                .param("problem", problem.length() > PROBLEM_MAX ? problem.substring(0, PROBLEM_MAX) : problem)
                .param("most", ATTEMPTS)
                .param("id", id)
                .update();
    }

    /** Has one that failed go on where it was. */
    void retry(UUID id) {
        jdbc.sql("""
                        update fact_propagation set attempts = 0, problem = '',
                          state = case when started_at is null then 'waiting' else 'running' end
                        where id = :id and state = 'failed'""").param("id", id).update();
    }

    /** Hands over to a later change of the same fact, if there is one: it has everything to do that this one had. */
    boolean superseded(Open open) {
        List<UUID> later = jdbc.sql("""
                        select id from fact_propagation
                        where fact_id = :fact and revision > :revision and state in ('waiting', 'running')
                        order by revision limit 1""")
                .param("fact", open.fact())
                .param("revision", open.revision())
                .query((row, line) -> row.getObject(1, UUID.class))
                .list();
        if (later.isEmpty()) {
            return false;
        }
        jdbc.sql("update fact_propagation set was = :was where id = :id")
                .param("was", open.was())
                .param("id", later.getFirst())
                .update();
        jdbc.sql("update fact_propagation set state = 'superseded', finished_at = :at where id = :id")
                .param("at", Moments.utc(clock.instant()))
                .param("id", open.id())
                .update();
        return true;
    }

    /** Those under way, and the last of those that are done. */
    List<FactPropagation> latest(int limit) {
        return jdbc.sql("""
                        select id, fact_id, revision, label, was, becomes, total, done, prepared, noticed, finished_at,
                          state, problem
                        from fact_propagation where state <> 'superseded' order by id desc limit :limit""")
                .param("limit", limit)
                .query(PropagationRows::propagation)
                .list();
    }

    /** The last change of a fact that was told. */
    Optional<FactPropagation> latest(FactId fact) {
        return jdbc.sql("""
                        select id, fact_id, revision, label, was, becomes, total, done, prepared, noticed, finished_at,
                          state, problem
                        from fact_propagation where fact_id = :fact order by revision desc limit 1""")
                .param("fact", fact.value())
                .query(PropagationRows::propagation)
                .optional();
    }

    private static FactPropagation propagation(ResultSet row, int line) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new FactPropagation(
                row.getObject("id", UUID.class),
                new FactId(row.getObject("fact_id", UUID.class)),
                row.getLong("revision"),
                row.getString("label"),
                row.getString("was"),
                row.getString("becomes"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("prepared"),
                row.getInt("noticed"),
                finished == null ? null : finished.toInstant(),
                row.getString("state").equals("failed") ? row.getString("problem") : "");
    }
}
