package org.colophon.feedback;

import java.util.List;
import java.util.UUID;
import org.colophon.manuscript.FurtherTexts;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.text.Blot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passages of articles that readers' reports quote, as far as a passage to be removed stands there. */
@Component
class ReportTexts implements FurtherTexts {

    private static final List<String> COLUMNS = List.of("quote", "words", "answer");

    private final JdbcClient jdbc;

    ReportTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(UUID report, String words) {}

    @Override
    public String where() {
        return "in readers’ reports";
    }

    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        return COLUMNS.stream()
                .flatMap(column -> cells(column, manuscript).stream())
                .mapToInt(cell -> passage.count(cell.words()))
                .sum();
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        for (String column : COLUMNS) {
            for (Cell cell : cells(column, manuscript)) {
                String without = passage.apply(cell.words());
                if (!without.equals(cell.words())) {
                    jdbc.sql("update error_report set %s = :words where id = :report".formatted(column))
                            .param("words", without)
                            .param("report", cell.report())
                            .update();
                }
            }
        }
    }

    private List<Cell> cells(String column, ManuscriptId manuscript) {
        return jdbc.sql("select id, %s from error_report where article_id = :article".formatted(column))
                .param("article", manuscript.value())
                .query((row, line) -> new Cell(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
