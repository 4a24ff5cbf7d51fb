package org.colophon.consultation;

import java.util.List;
import java.util.UUID;
import org.colophon.manuscript.FurtherTexts;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.text.Blot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people outside were asked and what they answered, so that a passage can be removed from it. */
@Component
class ConsultationTexts implements FurtherTexts {

    private static final String QUESTIONS = "select id, question from consultation where article_id = :article";
    private static final String ANSWERS = """
            select id, words from consultation_answer
            where consultation_id in (select id from consultation where article_id = :article)""";

    private final JdbcClient jdbc;

    ConsultationTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(UUID id, String words) {}

    @Override
    public String where() {
        return "in questions to people outside and their answers";
    }

    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        return count(QUESTIONS, manuscript, passage) + count(ANSWERS, manuscript, passage);
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        blot(QUESTIONS, "update consultation set question = :text where id = :id", manuscript, passage);
        blot(ANSWERS, "update consultation_answer set words = :text where id = :id", manuscript, passage);
    }

    private int count(String query, ManuscriptId manuscript, Blot passage) {
        return texts(query, manuscript).stream()
                .mapToInt(text -> passage.count(text.words()))
                .sum();
    }

    private void blot(String query, String update, ManuscriptId manuscript, Blot passage) {
        for (Text text : texts(query, manuscript)) {
            String without = passage.apply(text.words());
            if (!without.equals(text.words())) {
                jdbc.sql(update).param("text", without).param("id", text.id()).update();
            }
        }
    }

    private List<Text> texts(String query, ManuscriptId manuscript) {
        return jdbc.sql(query)
                .param("article", manuscript.value())
                .query((row, line) -> new Text(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
