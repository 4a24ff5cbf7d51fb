package org.colophon.manuscript;

import java.util.List;
import java.util.UUID;
import org.colophon.manuscript.text.Blot;
import org.colophon.manuscript.text.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts beside the log that belong to a manuscript: kept copies, and the words of milestones, claims and origins. */
@Component
class NamedRows {

    private static final List<Column> COPIES = List.of(
            new Column("kept_copy", "name"),
            new Column("kept_copy", "headline"),
            new Column("kept_copy", "standfirst"),
            new Column("kept_copy", "body"));

    private static final List<Column> WORDS =
            List.of(new Column("milestone", "name"), new Column("origin_claim", "reason"));

    private final JdbcClient jdbc;

    NamedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String table, String name) {}

    private record Value(UUID id, String text) {}

    int countInCopies(ManuscriptId id, Blot passage) {
        return count(id, passage, COPIES);
    }

    int countInWords(ManuscriptId id, Blot passage) {
        return count(id, passage, WORDS)
                + (int) origins(id).stream()
                        .filter(value -> !blotted(value.text(), passage).equals(value.text()))
                        .count();
    }

    void blot(ManuscriptId id, Blot passage) {
        COPIES.forEach(column -> blot(id, passage, column));
        WORDS.forEach(column -> blot(id, passage, column));
        for (Value value : origins(id)) {
            write(new Column("passage", "origin"), value, blotted(value.text(), passage));
        }
    }

    private int count(ManuscriptId id, Blot passage, List<Column> columns) {
        return columns.stream()
                .flatMap(column -> values(id, column).stream())
                .mapToInt(value -> passage.count(value.text()))
                .sum();
    }

    private void blot(ManuscriptId id, Blot passage, Column column) {
        values(id, column).forEach(value -> write(column, value, passage.apply(value.text())));
    }

    private List<Value> origins(ManuscriptId id) {
        return values(id, new Column("passage", "origin"));
    }

    private static String blotted(String json, Blot passage) {
        Origin origin = LogJson.origin(json);
        Origin without = origin.without(passage);
        return origin.equals(without) ? json : LogJson.write(without);
    }

    private List<Value> values(ManuscriptId id, Column column) {
        return jdbc.sql("select id, %s from %s where article_id = :id".formatted(column.name(), column.table()))
                .param("id", id.value())
                .query((row, number) -> new Value(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private void write(Column column, Value before, String after) {
        if (!after.equals(before.text())) {
            jdbc.sql("update %s set %s = :text where id = :id".formatted(column.table(), column.name()))
                    .param("text", after)
                    .param("id", before.id())
                    .update();
        }
    }
}
