package org.colophon.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of the front page in the database. */
@Component
class FrontRows {

    private final JdbcClient jdbc;

    FrontRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FrontPlace> all() {
        return jdbc.sql("select article_id, ends_at from front_place order by position")
                .query(FrontRows::place)
                .list();
    }

    long revision() {
        return jdbc.sql("select revision from front_edition where id = 1")
                .query(Long.class)
                .single();
    }

    /** Makes this revision the one before; false when it is not the last one. Whoever else tries waits for the commit. */
    boolean raise(long revision) {
        return jdbc.sql("update front_edition set revision = revision + 1 where id = 1 and revision = :revision")
                        .param("revision", revision)
                        .update()
                == 1;
    }

    void replace(List<FrontPlace> places) {
        jdbc.sql("delete from front_place").update();
        for (int i = 0; i < places.size(); i++) {
            FrontPlace place = places.get(i);
            jdbc.sql("insert into front_place (position, article_id, ends_at) values (:position, :article, :ends)")
                    .param("position", i)
                    .param("article", place.article().value())
                    .param("ends", utc(place.endsAt()))
                    .update();
        }
    }

    private static FrontPlace place(ResultSet row, int number) throws SQLException {
        OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
        return new FrontPlace(
                new ArticleId(row.getObject("article_id", UUID.class)), ends == null ? null : ends.toInstant());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : Moments.utc(at);
    }
}
