package org.colophon.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The progress of reviews as it is stored. In the transaction of who calls. */
@Component
class ProgressRows {

    private final JdbcClient jdbc;
    private final JsonMapper mapper = JsonMapper.builder().build();

    ProgressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReviewProgress> find(UUID article, UUID person) {
        return jdbc.sql("select * from review_progress where article_id = :article and person_id = :person")
                .param("article", article)
                .param("person", person)
                .query(this::progress)
                .optional();
    }

    void store(UUID article, UUID person, ReviewProgress progress) {
        delete(article, person);
        jdbc.sql("""
                        insert into review_progress (article_id, person_id, last_at, seconds, opened, facts, looked)
                        values (:article, :person, :at, :seconds, :opened, :facts, :looked)""")
                .param("article", article)
                .param("person", person)
                .param("at", Moments.utc(progress.lastAt()))
                .param("seconds", progress.seconds())
                .param("opened", mapper.writeValueAsString(progress.opened()))
                .param("facts", mapper.writeValueAsString(progress.facts()))
                .param("looked", json(progress.looked()))
                .update();
    }

    void delete(UUID article, UUID person) {
        jdbc.sql("delete from review_progress where article_id = :article and person_id = :person")
                .param("article", article)
                .param("person", person)
                .update();
    }

    /** Forgets what everybody looked at and judged, after a passage was removed from the article. */
    void forget(UUID article) {
        jdbc.sql("delete from review_progress where article_id = :article")
                .param("article", article)
                .update();
    }

    private static String json(@Nullable CanonicalText text) {
        return text == null ? "" : text.json();
    }

    private ReviewProgress progress(ResultSet row, int line) throws SQLException {
        String looked = row.getString("looked");
        return new ReviewProgress(
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getLong("seconds"),
                Set.of(mapper.readValue(row.getString("opened"), String[].class)),
                Arrays.asList(mapper.readValue(row.getString("facts"), Judgement[].class)),
                looked.isEmpty() ? null : CanonicalText.read(looked));
    }
}
