package org.colophon.schedule;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of embargoes, one per article at most. In the transaction of who calls. */
@Component
class EmbargoRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    EmbargoRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Embargo> find(ArticleId article) {
        return jdbc.sql("select ends_at, reason, set_by from embargo where article_id = :article")
                .param("article", article.value())
                .query((row, line) -> new Embargo(
                        article,
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        new PersonId(row.getObject("set_by", UUID.class))))
                .optional();
    }

    void put(Embargo embargo) {
        remove(embargo.article());
        jdbc.sql("""
                        insert into embargo (article_id, ends_at, reason, set_at, set_by)
                        values (:article, :until, :reason, :at, :by)""")
                .param("article", embargo.article().value())
                .param("until", OffsetDateTime.ofInstant(embargo.until(), ZoneOffset.UTC))
                .param("reason", embargo.reason())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", embargo.by().value())
                .update();
    }

    void remove(ArticleId article) {
        jdbc.sql("delete from embargo where article_id = :article")
                .param("article", article.value())
                .update();
    }
}
