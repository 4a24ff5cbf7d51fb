package org.colophon.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.colophon.shared.Moments;
import org.colophon.sourcing.FactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices of changed facts as they are stored. In the transaction of who calls. */
@Component
class NoticeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A change to tell of. */
    record Change(UUID fact, long revision, String label, String was, String becomes, UUID by, Instant at) {}

    /** Says the change in each article; where an earlier change of the fact still stands there, that now goes on to this. */
    void tell(Collection<UUID> articles, Change change) {
        if (articles.isEmpty()) {
            return;
        }
        Map<UUID, String> standing = new TreeMap<>();
        jdbc.sql("""
                        select article_id, was from article_notice
                        where fact_id = :fact and dismissed_at is null and article_id in (:articles)""").param("fact", change.fact()).param("articles", articles).query(row -> {
            standing.put(row.getObject(1, UUID.class), row.getString(2));
        });
        for (UUID article : Set.copyOf(articles)) {
            if (standing.containsKey(article)) {
                goOn(article, change);
            } else {
                add(article, change);
            }
        }
        if (!standing.isEmpty()) {
            backAgain(standing.keySet(), change.fact());
        }
    }

    private void add(UUID article, Change change) {
        jdbc.sql("""
                        insert into article_notice (id, article_id, fact_id, label, was, becomes, revision, changed_by,
                          changed_at, open_for)
                        values (:id, :article, :fact, :label, :was, :becomes, :revision, :by, :at, :open)""")
                .param("id", Ids.next())
                .param("article", article)
                .param("fact", change.fact())
                .param("label", change.label())
                .param("was", change.was())
                .param("becomes", change.becomes())
                .param("revision", change.revision())
                .param("by", change.by())
                .param("at", Moments.utc(change.at()))
                .param("open", article + "/" + change.fact())
                .update();
    }

    private void goOn(UUID article, Change change) {
        jdbc.sql("""
                        update article_notice set label = :label, becomes = :becomes, revision = :revision,
                          changed_by = :by, changed_at = :at
                        where article_id = :article and fact_id = :fact and dismissed_at is null""")
                .param("label", change.label())
                .param("becomes", change.becomes())
                .param("revision", change.revision())
                .param("by", change.by())
                .param("at", Moments.utc(change.at()))
                .param("article", article)
                .param("fact", change.fact())
                .update();
    }

    /** What reads as it did before somebody was told is nothing to tell. */
    private void backAgain(Collection<UUID> articles, UUID fact) {
        jdbc.sql("""
                        update article_notice set dismissed_at = :at, open_for = null
                        where fact_id = :fact and dismissed_at is null and was = becomes
                          and article_id in (:articles)""")
                .param("at", Moments.utc(clock.instant()))
                .param("fact", fact)
                .param("articles", articles)
                .update();
    }

    List<FactNotice> of(UUID article) {
        return jdbc.sql("""
                        select id, article_id, fact_id, label, was, becomes, changed_by, changed_at from article_notice
                        where article_id = :article and dismissed_at is null order by id desc""").param("article", article).query(NoticeRows::notice).list();
    }

    Optional<FactNotice> find(UUID id) {
        return jdbc.sql("""
                        select id, article_id, fact_id, label, was, becomes, changed_by, changed_at from article_notice
                        where id = :id and dismissed_at is null""").param("id", id).query(NoticeRows::notice).optional();
    }

    Map<UUID, Integer> count(Collection<UUID> articles) {
        Map<UUID, Integer> counts = new TreeMap<>();
        if (!articles.isEmpty()) {
            jdbc.sql("""
                            select article_id, count(*) from article_notice
                            where dismissed_at is null and article_id in (:articles) group by article_id""").param("articles", articles).query(row -> {
                counts.put(row.getObject(1, UUID.class), row.getInt(2));
            });
        }
        return counts;
    }

    void dismiss(UUID id, PersonId by) {
        jdbc.sql("""
                        update article_notice set dismissed_at = :at, dismissed_by = :by, open_for = null
                        where id = :id and dismissed_at is null""")
                .param("at", Moments.utc(clock.instant()))
                .param("by", by.value())
                .param("id", id)
                .update();
    }

    private static FactNotice notice(ResultSet row, int line) throws SQLException {
        return new FactNotice(
                row.getObject("id", UUID.class),
                new ArticleId(row.getObject("article_id", UUID.class)),
                new FactId(row.getObject("fact_id", UUID.class)),
                row.getString("label"),
                row.getString("was"),
                row.getString("becomes"),
                new PersonId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
