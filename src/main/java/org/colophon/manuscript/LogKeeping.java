package org.colophon.manuscript;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changes a log after it was written: merging old edits, and blotting passages out of it. To be used while the
 * manuscript's row is locked.
 */
@Component
class LogKeeping {

    private final JdbcClient jdbc;

    LogKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version from which on every single edit is there. */
    long floor(ManuscriptId id) {
        return jdbc.sql("""
                        select greatest(m.kept_from, min(s.version))
                        from manuscript m join manuscript_snapshot s on s.article_id = m.article_id
                        where m.article_id = :id group by m.kept_from""").param("id", id.value()).query(Long.class).single();
    }

    void moveFloor(ManuscriptId id, long version) {
        jdbc.sql("update manuscript set kept_from = :version where article_id = :id")
                .param("version", version)
                .param("id", id.value())
                .update();
    }

    /** Up to 100 manuscripts that have edits above their floor from before a time, in the order of their ids. */
    List<ManuscriptId> withEditsBefore(Instant time, UUID after) {
        return jdbc.sql("""
                        select m.article_id from manuscript m
                        where m.article_id > :after and exists (
                            select 1 from manuscript_edit e
                            where e.article_id = m.article_id and e.version > m.kept_from and e.stored_at < :time)
                        order by m.article_id limit 100""")
                .param("after", after)
                .param("time", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .query((row, number) -> new ManuscriptId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The versions after one and up to another that somebody refers to: milestones, and claims nobody has decided. */
    Set<Long> referredTo(ManuscriptId id, long after, long upTo) {
        return new HashSet<>(jdbc.sql("""
                        select version from milestone
                        where article_id = :id and version > :after and version <= :upTo
                        union
                        select version from origin_claim
                        where article_id = :id and version > :after and version <= :upTo and accepted is null""")
                .param("id", id.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, number) -> row.getLong(1))
                .list());
    }

    /** The versions of the snapshots after a version and up to another, in order. */
    List<Long> snapshots(ManuscriptId id, long after, long upTo) {
        return jdbc.sql("""
                        select version from manuscript_snapshot
                        where article_id = :id and version > :after and version <= :upTo order by version""")
                .param("id", id.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    void deleteSnapshots(ManuscriptId id, Collection<Long> versions) {
        if (!versions.isEmpty()) {
            jdbc.sql("delete from manuscript_snapshot where article_id = :id and version in (:versions)")
                    .param("id", id.value())
                    .param("versions", versions)
                    .update();
        }
    }

    /** How many edits lie between a version and the newest snapshot before it. */
    int editsSinceSnapshot(ManuscriptId id, long version) {
        return jdbc.sql("""
                        select count(*) from manuscript_edit
                        where article_id = :id and version <= :version and version > (
                            select max(s.version) from manuscript_snapshot s
                            where s.article_id = :id and s.version <= :version)""")
                .param("id", id.value())
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    /** Puts one edit in the place of several, the last of which it has its version from. */
    void merge(ManuscriptId id, List<StoredEdit> several, StoredEdit one) {
        jdbc.sql("""
                        delete from manuscript_edit
                        where article_id = :id and version >= :first and version < :last""")
                .param("id", id.value())
                .param("first", several.getFirst().version())
                .param("last", one.version())
                .update();
        rewrite(id, one);
        jdbc.sql("update manuscript_edit set begun_at = :begun where article_id = :id and version = :version")
                .param("begun", OffsetDateTime.ofInstant(one.begun(), ZoneOffset.UTC))
                .param("id", id.value())
                .param("version", one.version())
                .update();
        Map<String, Long> gone = new HashMap<>();
        several.subList(0, several.size() - 1).forEach(edit -> gone.merge(edit.client(), edit.counter(), Math::max));
        gone.forEach((client, counter) -> noteMerged(id, client, counter));
    }

    /** Up to which number edits of these clients were merged away. */
    Map<String, Long> merged(ManuscriptId id, Collection<String> clients) {
        Map<String, Long> counters = new HashMap<>();
        jdbc.sql("select client, counter from merged_client where article_id = :id and client in (:clients)")
                .param("id", id.value())
                .param("clients", clients)
                .query(row -> {
                    counters.put(row.getString(1), row.getLong(2));
                });
        return counters;
    }

    void rewrite(ManuscriptId id, StoredEdit edit) {
        jdbc.sql("""
                        update manuscript_edit
                        set changes = :changes, inserted = :inserted, marks = :marks, reason = :reason
                        where article_id = :id and version = :version""")
                .param("changes", LogJson.write(edit.changes()))
                .param("inserted", LogJson.write(edit.inserted(), edit.person()))
                .param("marks", LogJson.writeMarks(edit.marks()))
                .param("reason", edit.reason().isEmpty() ? null : edit.reason())
                .param("id", id.value())
                .param("version", edit.version())
                .update();
    }

    void rewrite(Manuscript snapshot) {
        jdbc.sql("""
                        update manuscript_snapshot
                        set headline = :headline, standfirst = :standfirst, body = :body, runs = :runs
                        where article_id = :id and version = :version""")
                .param("headline", snapshot.headline().text())
                .param("standfirst", snapshot.standfirst().text())
                .param("body", snapshot.body().text())
                .param("runs", LogJson.writeRuns(snapshot))
                .param("id", snapshot.id().value())
                .param("version", snapshot.version())
                .update();
    }

    /** How far the log has come, and how often it was rewritten. @throws NotFound when there is no such manuscript */
    LogPosition position(ManuscriptId id) {
        return jdbc.sql("select version, rewritings from manuscript where article_id = :id")
                .param("id", id.value())
                .query((row, number) -> new LogPosition(row.getLong(1), row.getInt(2)))
                .optional()
                .orElseThrow(() -> new NotFound("There is no such article."));
    }

    /** @param rewritings how often stored edits were changed, merged or blotted until now */
    record LogPosition(long version, int rewritings) {}

    void countRewriting(ManuscriptId id) {
        jdbc.sql("update manuscript set rewritings = rewritings + 1 where article_id = :id")
                .param("id", id.value())
                .update();
    }

    private void noteMerged(ManuscriptId id, String client, long counter) {
        int known = jdbc.sql("""
                        update merged_client set counter = greatest(counter, :counter)
                        where article_id = :id and client = :client""")
                .param("id", id.value())
                .param("client", client)
                .param("counter", counter)
                .update();
        if (known == 0) {
            jdbc.sql("insert into merged_client (article_id, client, counter) values (:id, :client, :counter)")
                    .param("id", id.value())
                    .param("client", client)
                    .param("counter", counter)
                    .update();
        }
    }
}
