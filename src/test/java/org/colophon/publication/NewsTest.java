package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleId;
import org.colophon.search.ArticleSearch;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The news that an article was published: noted with it, heard after. */
@IntegrationTest
class NewsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate sql;

    private Paper paper;

    @BeforeEach
    void openThePaper() {
        paper = new Paper(application);
    }

    @Test
    void the_news_is_noted_with_the_version_and_heard_after() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        ArticleId id = paper.write("Bridge " + word, "Text.").id();
        transaction.executeWithoutResult(status -> {
            paper.publishAgain(id);
            entities.flush();
            assertThat(search.search(word, null, 5).total()).isZero();
        });
        assertThat(newsOf(id)).isPositive();
        Awaitility.await().until(() -> search.search(word, null, 5).total() == 1);
    }

    @Test
    void no_news_goes_out_of_what_is_rolled_back() {
        ArticleId id = paper.write("Never seen", "Text.").id();
        transaction.executeWithoutResult(status -> {
            paper.publishAgain(id);
            status.setRollbackOnly();
        });
        assertThat(published.byId(id)).isEmpty();
        assertThat(newsOf(id)).isZero();
    }

    private long newsOf(ArticleId id) {
        Long count = sql.queryForObject(
                "select count(*) from public_change where subjects like ?", Long.class, "%" + id + "%");
        return count == null ? -1 : count;
    }
}
