package org.colophon.publication;

import java.util.List;
import java.util.UUID;
import org.colophon.manuscript.FurtherTexts;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.text.Blot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an article's corrections and notices say of it, as far as a passage to be removed stands there. */
@Component
class CorrectionTexts implements FurtherTexts {

    /** A column of words in a table that has an {@code article_id}, and what tells its rows apart. */
    private record Column(String table, String id, String name) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("prepared_correction", "id", "label"),
            new Column("prepared_correction", "id", "told"),
            new Column("prepared_correction", "id", "correct_value"),
            new Column("prepared_correction", "id", "note"),
            new Column("prepared_correction", "id", "reason"),
            new Column("article_notice", "id", "label"),
            new Column("article_notice", "id", "was"),
            new Column("article_notice", "id", "becomes"),
            new Column("erratum", "id", "note"),
            new Column("retraction", "id", "headline"),
            new Column("retraction", "id", "notice"));

    private static final Column PRINTED = new Column("published_fact", "fact_key", "printed");

    private final JdbcClient jdbc;

    CorrectionTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(Object row, String words) {}

    @Override
    public String where() {
        return "in corrections and notices";
    }

    /** What published versions print is counted with them. */
    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        return COLUMNS.stream()
                .flatMap(column -> cells(column, manuscript.value()).stream())
                .mapToInt(cell -> passage.count(cell.words()))
                .sum();
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        COLUMNS.forEach(column -> blot(column, manuscript.value(), passage));
        blot(PRINTED, manuscript.value(), passage);
    }

    private void blot(Column column, UUID article, Blot passage) {
        for (Cell cell : cells(column, article)) {
            String without = passage.apply(cell.words());
            if (!without.equals(cell.words())) {
                jdbc.sql("update %s set %s = :words where article_id = :article and %s = :row"
                                .formatted(column.table(), column.name(), column.id()))
                        .param("words", without)
                        .param("article", article)
                        .param("row", cell.row())
                        .update();
            }
        }
    }

    private List<Cell> cells(Column column, UUID article) {
        return jdbc.sql("select %s, %s from %s where article_id = :article"
                        .formatted(column.id(), column.name(), column.table()))
                .param("article", article)
                .query((row, line) -> new Cell(row.getObject(1), row.getString(2)))
                .list();
    }
}
