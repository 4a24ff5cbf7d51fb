package org.colophon.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.TextName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The log of edits and its snapshots in the database. Plain SQL: rows are written once, read in stretches, and never
 * belong to a persistence context.
 */
@Component
class EditLog {

    /** What {@link #edit} reads. */
    static final String COLUMNS =
            "version, text_name, person_id, client, counter, begun_at, stored_at, changes, inserted, marks, reason";

    private static final int AT_A_TIME = 1_000;

    private final JdbcClient jdbc;

    EditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(ManuscriptId id, StoredEdit edit) {
        jdbc.sql("""
                        insert into manuscript_edit (article_id, version, text_name, person_id, client, counter,
                            stored_at, changes, inserted, marks, reason)
                        values (:id, :version, :text, :person, :client, :counter, :at, :changes, :inserted, :marks,
                            :reason)""")
                .param("id", id.value())
                .param("version", edit.version())
                .param("text", edit.text().code())
                .param("person", edit.person().value())
                .param("client", edit.client())
                .param("counter", edit.counter())
                .param("at", OffsetDateTime.ofInstant(edit.at(), ZoneOffset.UTC))
                .param("changes", LogJson.write(edit.changes()))
                .param("inserted", LogJson.write(edit.inserted(), edit.person()))
                .param("marks", LogJson.writeMarks(edit.marks()))
                .param("reason", edit.reason().isEmpty() ? null : edit.reason())
                .update();
    }

    /** The edits after one version, up to and with another, in order. */
    List<StoredEdit> between(ManuscriptId id, long after, long upTo) {
        if (upTo <= after) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " from manuscript_edit where article_id = :id and version > :after"
                        + " and version <= :upTo order by version")
                .param("id", id.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, number) -> edit(row))
                .list();
    }

    /** Which of a client's numbers are stored already, and as which version. */
    Map<Long, Long> stored(ManuscriptId id, String client, Collection<Long> counters) {
        Map<Long, Long> versions = new HashMap<>();
        jdbc.sql("""
                        select counter, version from manuscript_edit
                        where article_id = :id and client = :client and counter in (:counters)""")
                .param("id", id.value())
                .param("client", client)
                .param("counters", counters)
                .query(row -> {
                    versions.put(row.getLong(1), row.getLong(2));
                });
        return versions;
    }

    /** When a person last edited a manuscript. */
    Optional<Instant> lastEdit(ManuscriptId id, PersonId person) {
        return jdbc.sql("select max(stored_at) from manuscript_edit where article_id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** The newest snapshot that is not newer than this version. */
    Optional<Manuscript> snapshot(ManuscriptId id, long version) {
        return jdbc.sql("""
                        select version, headline, standfirst, body, runs, stored_at, stored_by
                        from manuscript_snapshot
                        where article_id = :id and version <= :version order by version desc limit 1""")
                .param("id", id.value())
                .param("version", version)
                .query((row, number) -> manuscript(id, row))
                .optional();
    }

    void writeSnapshot(Manuscript manuscript) {
        jdbc.sql("""
                        insert into manuscript_snapshot (article_id, version, headline, standfirst, body, runs,
                            stored_at, stored_by)
                        values (:id, :version, :headline, :standfirst, :body, :runs, :at, :by)""")
                .param("id", manuscript.id().value())
                .param("version", manuscript.version())
                .param("headline", manuscript.headline().text())
                .param("standfirst", manuscript.standfirst().text())
                .param("body", manuscript.body().text())
                .param("runs", LogJson.writeRuns(manuscript))
                .param("at", OffsetDateTime.ofInstant(manuscript.savedAt(), ZoneOffset.UTC))
                .param("by", manuscript.savedBy().value())
                .update();
    }

    /** The newest version that was stored before a time; the oldest kept one, where all are later. */
    long versionAt(ManuscriptId id, Instant time) {
        return jdbc.sql("""
                        select version from manuscript_edit
                        where article_id = :id and stored_at < :time order by version desc limit 1""")
                .param("id", id.value())
                .param("time", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .orElseGet(() -> oldest(id));
    }

    /** The version from which on states can be had: that of the oldest snapshot. */
    long oldest(ManuscriptId id) {
        return jdbc.sql("select min(version) from manuscript_snapshot where article_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** The state that the log begins with. */
    Manuscript beginning(ManuscriptId id) {
        return snapshot(id, oldest(id)).orElseThrow();
    }

    /** Hands out the edits after a version, up to and with another, in order, without having them all in memory. */
    void each(ManuscriptId id, long after, long upTo, Consumer<StoredEdit> reader) {
        for (long from = after; from < upTo; from += AT_A_TIME) {
            between(id, from, Math.min(upTo, from + AT_A_TIME)).forEach(reader);
        }
    }

    static StoredEdit edit(ResultSet row) throws SQLException {
        PersonId person = new PersonId(row.getObject("person_id", UUID.class));
        ChangeSet changes = LogJson.changes(row.getString("changes"));
        String reason = row.getString("reason");
        Instant at = row.getObject("stored_at", OffsetDateTime.class).toInstant();
        OffsetDateTime begun = row.getObject("begun_at", OffsetDateTime.class);
        return new StoredEdit(
                row.getLong("version"),
                text(row.getString("text_name")),
                row.getString("client"),
                row.getLong("counter"),
                person,
                begun == null ? at : begun.toInstant(),
                at,
                changes,
                LogJson.runs(row.getString("inserted"), changes, person),
                LogJson.marks(row.getString("marks")),
                reason == null ? "" : reason);
    }

    private static Manuscript manuscript(ManuscriptId id, ResultSet row) throws SQLException {
        String runs = row.getString("runs");
        PersonId by = new PersonId(row.getObject("stored_by", UUID.class));
        return new Manuscript(
                id,
                provenance(row.getString("headline"), runs, "headline"),
                provenance(row.getString("standfirst"), runs, "standfirst"),
                provenance(row.getString("body"), runs, "body"),
                row.getLong("version"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                by);
    }

    private static Provenance provenance(String text, String runs, String name) {
        return runs.isEmpty()
                ? Provenance.of(text, Origin.imported(null))
                : new Provenance(text, LogJson.runs(runs, name));
    }

    private static TextName text(String code) {
        return TextName.of(code).orElseThrow(() -> new IllegalStateException("The log names an unknown text: " + code));
    }
}
