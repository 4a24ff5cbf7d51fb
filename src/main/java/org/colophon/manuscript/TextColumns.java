package org.colophon.manuscript;

import java.util.List;
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
     * @param key what tells the rows of one article apart
     * @param rows which rows are the article's, with {@code :article} for its id
     */
    public record Column(String table, String key, String words, String rows) {

        /** A column of a table that has an {@code article_id}. */
        public Column(String table, String key, String words) {
            this(table, key, words, "article_id = :article");
        }
    }

    private record Text(Object key, String words) {}

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
        columns.forEach(column -> blot(column, manuscript, passage));
    }

    /** Blots the passage in one column, which need not be one of those that are counted. */
    protected final void blot(Column column, ManuscriptId manuscript, Blot passage) {
        for (Text text : texts(column, manuscript)) {
            String without = passage.apply(text.words());
            if (!without.equals(text.words())) {
                jdbc.sql("update %s set %s = :words where %s and %s = :key"
                                .formatted(column.table(), column.words(), column.rows(), column.key()))
                        .param("words", without)
                        .param("article", manuscript.value())
                        .param("key", text.key())
                        .update();
            }
        }
    }

    private List<Text> texts(Column column, ManuscriptId manuscript) {
        return jdbc.sql("select %s, %s from %s where %s"
                        .formatted(column.key(), column.words(), column.table(), column.rows()))
                .param("article", manuscript.value())
                .query((row, line) -> new Text(row.getObject(1), row.getString(2)))
                .list();
    }
}
