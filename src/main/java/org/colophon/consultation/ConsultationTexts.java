package org.colophon.consultation;

import org.colophon.manuscript.TextColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people outside were asked and what they answered, so that a passage can be removed from it. */
@Component
class ConsultationTexts extends TextColumns {

    private static final String OF_ARTICLE =
            "consultation_id in (select id from consultation where article_id = :article)";

    ConsultationTexts(JdbcClient jdbc) {
        super(
                jdbc,
                new Column("consultation", "id", "question"),
                new Column("consultation_answer", "id", "words", OF_ARTICLE));
    }

    @Override
    public String where() {
        return "in questions to people outside and their answers";
    }
}
