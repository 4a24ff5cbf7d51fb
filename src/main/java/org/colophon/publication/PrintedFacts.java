package org.colophon.publication;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which facts the versions that readers see print: one row per article and key, kept in step by {@link Releasing}. */
@Component
class PrintedFacts {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    PrintedFacts(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An article whose current version prints a fact. @param key the first of its keys for it */
    record Place(UUID article, String key) {}

    /** Makes the rows of an article those of this version, which is the current one. */
    void note(PublishedArticle version) {
        UUID article = version.id().value();
        forget(article);
        batches.batchUpdate("""
                insert into published_fact (article_id, fact_key, fact_id, number, revision, printed)
                values (?, ?, ?, ?, ?, ?)""", version.facts(), BATCH, (row, fact) -> {
            row.setObject(1, article);
            row.setString(2, fact.key());
            row.setObject(3, fact.fact());
            row.setInt(4, version.number());
            row.setObject(5, fact.revision(), Types.BIGINT);
            row.setString(6, fact.printed());
        });
        noted(article);
    }

    /** Readers do not see the article any more. */
    void forget(UUID article) {
        jdbc.sql("delete from published_fact where article_id = :article")
                .param("article", article)
                .update();
    }

    /** There is nothing more to note of this article. */
    void noted(UUID article) {
        jdbc.sql("update published_article set facts_noted = true where article_id = :article")
                .param("article", article)
                .update();
    }

    /** Published articles from before facts were noted. */
    List<UUID> unnoted(int limit) {
        return jdbc.sql("""
                        select article_id from published_article where facts_noted = false
                        order by article_id limit :limit""")
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Locks the row of a published article, so that no other version becomes current meanwhile. */
    void lock(UUID article) {
        jdbc.sql("select number from published_article where article_id = :article for update")
                .param("article", article)
                .query(Integer.class)
                .optional();
    }

    long count(UUID fact) {
        return jdbc.sql("select count(distinct article_id) from published_fact where fact_id = :fact")
                .param("fact", fact)
                .query(Long.class)
                .single();
    }

    /** The next articles behind this one that print the fact, in the order of their ids. */
    List<Place> places(UUID fact, UUID after, int limit) {
        return jdbc.sql("""
                        select article_id, min(fact_key) from published_fact
                        where fact_id = :fact and article_id > :after
                        group by article_id order by article_id limit :limit""")
                .param("fact", fact)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Place(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
