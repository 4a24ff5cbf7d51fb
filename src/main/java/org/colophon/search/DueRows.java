package org.colophon.search;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists that are to be computed. In the transaction of who calls, so that nothing is forgotten. */
@Component
class DueRows {

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be done. */
    enum Kind {
        /** Readers see another version of the article, or none: its list, and those that it concerns. */
        ARTICLE,
        /** The list of the article alone. */
        LIST,
        /** What editors chose for the article. */
        CHOICES;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param cause the article that must be in the index first, in this version or a later one; or null */
    record Due(
            UUID id,
            UUID article,
            Kind kind,
            Instant at,
            @Nullable UUID cause,
            int causeNumber) {}

    void add(UUID article, Kind kind, Instant at) {
        add(article, kind, at, null, 0);
    }

    void add(UUID article, Kind kind, Instant at, @Nullable UUID cause, int causeNumber) {
        jdbc.sql("""
                        insert into related_due (id, article_id, kind, due_at, cause_id, cause_number)
                        values (:id, :article, :kind, :at, :cause, :number)""")
                .param("id", Ids.next())
                .param("article", article)
                .param("kind", kind.code())
                .param("at", Moments.utc(at))
                .param("cause", cause)
                .param("number", causeNumber)
                .update();
    }

    /** Locks the next that is due until the end of the transaction; empty where none is left for this node. */
    Optional<Due> claim(Instant now) {
        return jdbc.sql("""
                        select id, article_id, kind, due_at, cause_id, cause_number from related_due
                        where due_at <= :now order by due_at, id fetch first 1 row only for update skip locked""")
                .param("now", Moments.utc(now))
                .query((row, line) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("article_id", UUID.class),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        Moments.at(row, "due_at"),
                        row.getObject("cause_id", UUID.class),
                        row.getInt("cause_number")))
                .optional();
    }

    void done(UUID id) {
        jdbc.sql("delete from related_due where id = :id").param("id", id).update();
    }

    void postpone(UUID id, Instant to) {
        jdbc.sql("update related_due set due_at = :to where id = :id")
                .param("to", Moments.utc(to))
                .param("id", id)
                .update();
    }
}
