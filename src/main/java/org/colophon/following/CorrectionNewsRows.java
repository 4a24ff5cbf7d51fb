package org.colophon.following;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.colophon.following.CorrectionNews.Stage;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are still to be told of, and what they were told of. In the transaction of who calls. */
@Component
class CorrectionNewsRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionNewsRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A version can correct and clarify: that is told once. */
    void add(UUID article, int number, String kind, boolean retraction) {
        if (!retraction && corrected(article, number)) {
            return;
        }
        jdbc.sql("""
                        insert into correction_news (id, article_id, number, kind, happened_at, doer_id, stage, after_id)
                        values (:id, :article, :number, :kind, :at, :doer, :stage, :after)""")
                .param("id", Ids.next())
                .param("article", article)
                .param("number", number)
                .param("kind", kind)
                .param("at", Moments.utc(clock.instant()))
                .param(
                        "doer",
                        CurrentPerson.find()
                                .map(Person::id)
                                .map(PersonId::value)
                                .orElse(null))
                .param("stage", Stage.FOLLOWERS.name())
                .param("after", CorrectionNews.START)
                .update();
    }

    private boolean corrected(UUID article, int number) {
        return jdbc.sql("""
                        select count(*) from correction_news where article_id = :article and number = :number
                          and kind in ('correction', 'clarification')""")
                        .param("article", article)
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Locks the oldest that is not done until the end of the transaction; empty where none is left for this node. */
    Optional<CorrectionNews> claim() {
        return jdbc.sql("""
                        select id, article_id, kind, happened_at, doer_id, stage, after_id from correction_news
                        where stage in ('FOLLOWERS', 'LINKING') order by happened_at, id
                        fetch first 1 row only for update skip locked""")
                .query((row, line) -> new CorrectionNews(
                        row.getObject("id", UUID.class),
                        row.getObject("article_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("doer_id", UUID.class),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("after_id", UUID.class)))
                .optional();
    }

    void move(UUID id, Stage stage, UUID after) {
        jdbc.sql("update correction_news set stage = :stage, after_id = :after where id = :id")
                .param("stage", stage.name())
                .param("after", after)
                .param("id", id)
                .update();
    }
}
