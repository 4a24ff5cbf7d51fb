package org.colophon.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.InNewsroom;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the newsroom's articles have come: what an index of them compares itself with. */
@Service
@Transactional(readOnly = true)
public class WrittenArticles {

    private static final String SELECT = "select a.id, a.changed_at, m.version, m.rewritings from article a"
            + " join manuscript m on m.article_id = a.id where ";

    private final JdbcClient jdbc;

    WrittenArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these articles that there are. */
    @InNewsroom
    public List<WrittenArticle> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "a.id in (:ids)")
                        .param("ids", ids)
                        .query(WrittenArticles::read)
                        .list();
    }

    /** All articles in the order of their ids, a batch at a time. @param after the last id of the batch before */
    @InNewsroom
    public List<WrittenArticle> batch(@Nullable UUID after, int size) {
        return jdbc.sql(SELECT + "a.id > :after order by a.id limit :size")
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("size", size)
                .query(WrittenArticles::read)
                .list();
    }

    /** Articles of which a change was noted since then, the latest first. */
    @InNewsroom
    public List<WrittenArticle> changedSince(Instant then, int size) {
        return jdbc.sql(SELECT + "a.changed_at >= :then order by a.changed_at desc, a.id desc limit :size")
                .param("then", Moments.utc(then))
                .param("size", size)
                .query(WrittenArticles::read)
                .list();
    }

    /** How many articles there are. */
    @InNewsroom
    public long count() {
        return jdbc.sql("select count(*) from article").query(Long.class).single();
    }

    /** None of the three ever goes back, so neither does their sum. */
    private static WrittenArticle read(ResultSet row, int line) throws SQLException {
        long changed = row.getObject(2, OffsetDateTime.class).toInstant().toEpochMilli();
        return new WrittenArticle(row.getObject(1, UUID.class), changed + row.getLong(3) + row.getLong(4));
    }
}
