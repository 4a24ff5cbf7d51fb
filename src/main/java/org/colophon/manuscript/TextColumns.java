package org.colophon.manuscript;

import java.util.List;
import java.util.UUID;
import org.colophon.manuscript.text.Blot;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words that a feature keeps about articles in columns of its own tables, such as reasons and notes. A feature makes a
 * bean of its own of this, so that a passage can be removed from them too.
 */
public abstract class TextColumns implements FurtherTexts {

    /**
     * A column with words.
     *
     * @param key the table's key, a UUID
     * @param article the column with the article's id
     */
    public record Column(String table, String key, String article, String words) {}

    private record Text(UUID key, String words) {}

    private final JdbcClient jdbc;
    private final List<Column> columns;

    protected TextColumns(JdbcClient jdbc, Column... columns) {
        this.jdbc = jdbc;
        this.columns = List.of(columns);
    }

    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        return columns.stream()
                .flatMap(column -> texts(column, manuscript).stream())
                .mapToInt(text -> passage.count(text.words()))
                .sum();
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        for (Column column : columns) {
            for (Text text : texts(column, manuscript)) {
                String without = passage.apply(text.words());
                if (!without.equals(text.words())) {
                    jdbc.sql("update %s set %s = :words where %s = :key"
                                    .formatted(column.table(), column.words(), column.key()))
                            .param("words", without)
                            .param("key", text.key())
                            .update();
                }
            }
        }
    }

    private List<Text> texts(Column column, ManuscriptId manuscript) {
        return jdbc.sql("select %s, %s from %s where %s = :article"
                        .formatted(column.key(), column.words(), column.table(), column.article()))
                .param("article", manuscript.value())
                .query((row, line) -> new Text(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
