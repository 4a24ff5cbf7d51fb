package org.colophon.publication;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.shared.Moments;
import org.colophon.shared.TimeKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is asked for every page that a reader opens. In plain statements: by entities these questions cost more than all
 * else about a page.
 *
 * <p>Lists are asked for so that both databases read no more of an index than they give: the moment bounds the range from
 * above, and the order names every column of the index, also the one that is the same in all rows.
 */
@Component
class PublishedRows {

    private static final String SUMMARY = """
            select c.article_id, c.number, c.slug, c.language, c.section_slug, c.section_name, c.headline, c.standfirst,
                c.byline, c.disclosure_state, c.disclosure_line, c.first_published_at, c.published_at
            from published_article c\s""";

    private static final String VERSION = """
            select c.article_id, c.number, v.content
            from published_article c join published_version v on v.article_id = c.article_id and v.number = c.number
            where\s""";

    private final JdbcClient jdbc;
    private final EntityManager entities;

    PublishedRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** A version as it is stored. */
    record Stored(VersionKey key, String content) {}

    Optional<Stored> bySlug(String slug) {
        return sql(VERSION + "c.slug = :slug")
                .param("slug", slug)
                .query(PublishedRows::stored)
                .optional();
    }

    Optional<Stored> byId(UUID article) {
        return sql(VERSION + "c.article_id = :id")
                .param("id", article)
                .query(PublishedRows::stored)
                .optional();
    }

    List<PublishedSummary> summaries(Collection<UUID> articles) {
        return articles.isEmpty()
                ? List.of()
                : sql(SUMMARY + "where c.article_id in (:ids)")
                        .param("ids", articles)
                        .query(PublishedRows::summary)
                        .list();
    }

    List<PublishedSummary> translations(UUID original, int most) {
        return sql(SUMMARY + "where c.translation_of = :original order by c.language, c.article_id limit :most")
                .param("original", original)
                .param("most", most)
                .query(PublishedRows::summary)
                .list();
    }

    List<PublishedSummary> latest(TimeKey after, int most) {
        return list("""
                where c.first_published_at <= :at and (c.first_published_at < :at or c.article_id < :id)
                order by c.first_published_at desc, c.article_id desc limit :most""", after, most);
    }

    List<PublishedSummary> inSection(String section, TimeKey after, int most) {
        return list(section, """
                where c.section_slug = :of
                  and c.first_published_at <= :at and (c.first_published_at < :at or c.article_id < :id)
                order by c.section_slug desc, c.first_published_at desc, c.article_id desc limit :most""", after, most);
    }

    List<PublishedSummary> withTopic(String topic, TimeKey after, int most) {
        return list(topic, """
                join published_topic t on t.article_id = c.article_id
                where t.topic_slug = :of
                  and t.first_published_at <= :at and (t.first_published_at < :at or t.article_id < :id)
                order by t.topic_slug desc, t.first_published_at desc, t.article_id desc limit :most""", after, most);
    }

    List<PublishedSummary> byAuthor(String handle, TimeKey after, int most) {
        return list(handle, """
                join published_author a on a.article_id = c.article_id
                where a.handle = :of
                  and a.first_published_at <= :at and (a.first_published_at < :at or a.article_id < :id)
                order by a.handle desc, a.first_published_at desc, a.article_id desc limit :most""", after, most);
    }

    List<PublishedMark> marks(UUID after, int most) {
        return sql("""
                        select article_id, number from published_article
                        where article_id > :after order by article_id limit :most""")
                .param("after", after)
                .param("most", most)
                .query((row, line) -> new PublishedMark(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    long count() {
        return sql("select count(*) from published_article").query(Long.class).single();
    }

    Optional<String> movedTo(String slug) {
        return sql("""
                        select c.slug from published_slug s join published_article c on c.article_id = s.article_id
                        where s.slug = :slug""").param("slug", slug).query(String.class).optional();
    }

    private List<PublishedSummary> list(String which, TimeKey after, int most) {
        return after(sql(SUMMARY + which), after, most);
    }

    private List<PublishedSummary> list(String of, String which, TimeKey after, int most) {
        return after(sql(SUMMARY + which).param("of", of), after, most);
    }

    private static List<PublishedSummary> after(JdbcClient.StatementSpec statement, TimeKey after, int most) {
        return statement
                .param("at", Moments.utc(after.at()))
                .param("id", after.id())
                .param("most", most)
                .query(PublishedRows::summary)
                .list();
    }

    /** In a transaction that writes, what it has changed so far counts. */
    private JdbcClient.StatementSpec sql(String statement) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            entities.flush();
        }
        return jdbc.sql(statement);
    }

    private static Stored stored(ResultSet row, int line) throws SQLException {
        return new Stored(new VersionKey(row.getObject(1, UUID.class), row.getInt(2)), row.getString(3));
    }

    private static PublishedSummary summary(ResultSet row, int line) throws SQLException {
        return new PublishedSummary(
                new ArticleId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                Moments.at(row, "first_published_at"),
                Moments.at(row, "published_at"));
    }
}
