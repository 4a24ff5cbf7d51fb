package org.colophon.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every step of every article. In the transaction of who calls. */
@Component
class ArticleMoves {

    /** As many as are shown of one article. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ArticleMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ArticleId article, ArticleMove move) {
        jdbc.sql("""
                        insert into article_move (id, article_id, action, from_state, to_state, version, reason,
                          moved_at, moved_by)
                        values (:id, :article, :action, :from, :to, :version, :reason, :at, :by)""")
                .param("id", move.id())
                .param("article", article.value())
                .param("action", move.action().name())
                .param("from", move.from().name())
                .param("to", move.to().name())
                .param("version", move.version())
                .param("reason", move.reason())
                .param("at", OffsetDateTime.ofInstant(move.at(), ZoneOffset.UTC))
                .param("by", move.by().value())
                .update();
    }

    /** The newest first. */
    List<ArticleMove> of(ArticleId article) {
        return jdbc.sql("""
                        select id, action, from_state, to_state, version, reason, moved_at, moved_by from article_move
                        where article_id = :article order by moved_at desc, id desc limit\s""" + MOST)
                .param("article", article.value())
                .query((row, line) -> move(row))
                .list();
    }

    private static ArticleMove move(ResultSet row) throws SQLException {
        return new ArticleMove(
                row.getObject("id", UUID.class),
                ArticleAction.valueOf(row.getString("action")),
                ArticleState.valueOf(row.getString("from_state")),
                ArticleState.valueOf(row.getString("to_state")),
                row.getLong("version"),
                row.getString("reason"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("moved_by", UUID.class)));
    }
}
