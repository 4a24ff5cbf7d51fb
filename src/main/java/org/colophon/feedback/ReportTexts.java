package org.colophon.feedback;

import org.colophon.manuscript.TextColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passages of articles that readers' reports quote, as far as a passage to be removed stands there. */
@Component
class ReportTexts extends TextColumns {

    ReportTexts(JdbcClient jdbc) {
        super(
                jdbc,
                new Column("error_report", "id", "quote"),
                new Column("error_report", "id", "words"),
                new Column("error_report", "id", "answer"));
    }

    @Override
    public String where() {
        return "in readers’ reports";
    }
}
