package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log backwards and in portions, so that no question takes the whole of a long one into memory. */
@Component
class HistoryLog {

    private static final int FETCH = 200;

    private final JdbcClient jdbc;

    HistoryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last edits before a version, the newest first.
     *
     * @param most how many at most
     * @param mostCharacters when so many characters of changes have been read, no more are
     */
    List<StoredEdit> lastBefore(ManuscriptId id, long before, long floor, int most, long mostCharacters) {
        return read(
                "select " + EditLog.COLUMNS + " from manuscript_edit where article_id = :id and version < :bound"
                        + " and version > :floor order by version desc limit " + most,
                id,
                before,
                floor,
                mostCharacters);
    }

    /** The first edits after a version, in order; as few as {@link #lastBefore}. */
    List<StoredEdit> firstAfter(ManuscriptId id, long after, int most, long mostCharacters) {
        return read(
                "select " + EditLog.COLUMNS + " from manuscript_edit where article_id = :id and version > :bound"
                        + " and version > :floor order by version limit " + most,
                id,
                after,
                0,
                mostCharacters);
    }

    /** The newest version up to this one that an edit made, if the log has any. */
    Optional<Long> lastUpTo(ManuscriptId id, long version) {
        return jdbc.sql("""
                        select version from manuscript_edit
                        where article_id = :id and version <= :version order by version desc limit 1""")
                .param("id", id.value())
                .param("version", version)
                .query(Long.class)
                .optional();
    }

    private List<StoredEdit> read(String sql, ManuscriptId id, long bound, long floor, long mostCharacters) {
        return jdbc.sql(sql)
                .withFetchSize(FETCH)
                .param("id", id.value())
                .param("bound", bound)
                .param("floor", floor)
                .query(rows -> {
                    List<StoredEdit> edits = new ArrayList<>();
                    long characters = 0;
                    while (characters < mostCharacters && rows.next()) {
                        characters += rows.getString("changes").length();
                        edits.add(EditLog.edit(rows));
                    }
                    return edits;
                });
    }
}
