package org.colophon.publication;

import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.TextColumns;
import org.colophon.manuscript.text.Blot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an article's corrections and notices say of it, as far as a passage to be removed stands there. */
@Component
class CorrectionTexts extends TextColumns {

    /** What published versions print is counted with them. */
    private static final Column PRINTED = new Column("published_fact", "fact_key", "printed");

    CorrectionTexts(JdbcClient jdbc) {
        super(
                jdbc,
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
    }

    @Override
    public String where() {
        return "in corrections and notices";
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        super.blot(manuscript, passage);
        blot(PRINTED, manuscript, passage);
    }
}
