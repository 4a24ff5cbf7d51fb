package org.colophon.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.publication.RetractionKind;
import org.colophon.shared.Moments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows what, as it is stored. In the transaction of who calls. */
@Component
class FollowerRows {

    private final JdbcClient jdbc;

    FollowerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws DuplicateKeyException where somebody asked for the same in the same moment */
    void add(ArticleId article, PersonId person, Instant at) {
        jdbc.sql("insert into article_follower (article_id, person_id, followed_at) values (:article, :person, :at)")
                .param("article", article.value())
                .param("person", person.value())
                .param("at", Moments.utc(at))
                .update();
    }

    void remove(ArticleId article, PersonId person) {
        jdbc.sql("delete from article_follower where article_id = :article and person_id = :person")
                .param("article", article.value())
                .param("person", person.value())
                .update();
    }

    boolean follows(ArticleId article, PersonId person) {
        return jdbc.sql("select count(*) from article_follower where article_id = :article and person_id = :person")
                        .param("article", article.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int count(PersonId person) {
        return jdbc.sql("select count(*) from article_follower where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** The next followers of an article in the order of their ids, who asked before this time. */
    List<PersonId> of(UUID article, Instant before, UUID after, int limit) {
        return jdbc.sql("""
                        select person_id from article_follower
                        where article_id = :article and person_id > :after and followed_at <= :before
                        order by person_id fetch first :limit rows only""")
                .param("article", article)
                .param("before", Moments.utc(before))
                .param("after", after)
                .param("limit", limit)
                .query((row, line) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What somebody follows, the latest first. */
    List<FollowedArticle> of(PersonId person, int limit) {
        return jdbc.sql("""
                        select f.article_id, f.followed_at, p.headline, p.slug, r.headline, r.slug, r.kind, n.kind,
                          n.happened_at
                        from article_follower f
                        left join published_article p on p.article_id = f.article_id
                        left join retraction r on r.open_for = f.article_id
                        left join correction_news n on n.article_id = f.article_id and n.happened_at >= f.followed_at
                          and n.happened_at = (select max(m.happened_at) from correction_news m
                            where m.article_id = f.article_id)
                        where f.person_id = :person
                        order by f.followed_at desc, f.article_id fetch first :limit rows only""")
                .param("person", person.value())
                .param("limit", limit)
                .query(FollowerRows::followed)
                .list();
    }

    private static FollowedArticle followed(ResultSet row, int line) throws SQLException {
        String headline = row.getString(3);
        String slug = row.getString(4);
        if (slug == null) {
            String kind = row.getString(7);
            boolean named = kind != null && !kind.equals(RetractionKind.LEGAL.code());
            headline = named ? row.getString(5) : "";
            slug = row.getString(6);
        }
        OffsetDateTime newsAt = row.getObject(9, OffsetDateTime.class);
        return new FollowedArticle(
                new ArticleId(row.getObject(1, UUID.class)),
                headline,
                slug == null ? "" : "/articles/" + slug,
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(8),
                newsAt == null ? null : newsAt.toInstant());
    }
}
