package org.colophon.planning;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.manuscript.EditListener;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.StoredEdit;
import org.colophon.manuscript.text.PlainWords;
import org.hibernate.query.NativeQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many words texts have. Counted when they are stored, so that lists need not read them. */
@Component
class TextLengths implements EditListener {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    TextLengths(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public void starting(Manuscript manuscript) {
        count(manuscript);
    }

    @Override
    public void storing(List<StoredEdit> edits, Manuscript after) {
        count(after);
    }

    private void count(Manuscript after) {
        int words = PlainWords.count(after.body().text());
        UUID article = after.id().value();
        int rows = jdbc.sql("update article_words set words = :words where article_id = :article")
                .param("words", words)
                .param("article", article)
                .update();
        if (rows == 0) {
            jdbc.sql("insert into article_words (article_id, words) values (:article, :words)")
                    .param("article", article)
                    .param("words", words)
                    .update();
        }
    }

    /** Those whose words were not counted yet are missing. */
    Map<UUID, Integer> of(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select article_id, words from article_words where article_id in (:articles)")
                .unwrap(NativeQuery.class)
                .addScalar("article_id", UUID.class)
                .addScalar("words", Integer.class)
                .setParameter("articles", articles)
                .getResultList();
        Map<UUID, Integer> words = new HashMap<>();
        rows.forEach(row -> words.put((UUID) row[0], (Integer) row[1]));
        return words;
    }
}
