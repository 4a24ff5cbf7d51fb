package org.colophon.remarks;

import org.colophon.manuscript.TextColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passages that remarks quote, what they say and what they suggest, so that a passage can be removed from them. */
@Component
class RemarkTexts extends TextColumns {

    private static final String OF_ARTICLE = "thread_id in (select id from remark_thread where article_id = :article)";

    RemarkTexts(JdbcClient jdbc) {
        super(
                jdbc,
                new Column("remark_thread", "id", "quote"),
                new Column("remark", "id", "words", OF_ARTICLE),
                new Column("remark_suggestion", "thread_id", "words", OF_ARTICLE),
                new Column("remark_suggestion", "thread_id", "reason", OF_ARTICLE));
    }

    @Override
    public String where() {
        return "in remarks and suggestions";
    }
}
