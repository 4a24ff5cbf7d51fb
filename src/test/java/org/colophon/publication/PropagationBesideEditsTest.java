package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.Facts;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A fact changes while somebody changes an article that prints it. */
@IntegrationTest
class PropagationBesideEditsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private Facts facts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void neither_ends_the_other_even_where_the_address_changes() {
        Spread spread = new Spread(application, "31000000", null);
        ArticleId article = spread.publish("Contract signed").id();
        String slug = "moved-" + UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            spread.editing(() -> {
                articles.touched(article);
                return article;
            });
            Thread.ofVirtual()
                    .start(() -> ActingAs.person(spread.editor, () -> {
                        Fact before = facts.get(spread.fact);
                        facts.change(spread.fact, before.revision(), Spread.entry("32000000", null), "");
                    }));
            Awaitility.await().atMost(LONG).until(this::somebodyWaits);
            spread.editing(() -> articles.change(article, ArticleChange.NONE.withSlug(slug)));
        });
        assertThat(spread.editing(() -> articles.get(article)).slug()).isEqualTo(slug);
        Awaitility.await().atMost(LONG).until(() -> spread.waiting().size() == 1);
        assertThat(sql.queryForObject(
                        "select max(problem) from fact_propagation where fact_id = ?",
                        String.class,
                        spread.fact.value()))
                .isEmpty();
    }

    private boolean somebodyWaits() throws Exception {
        try (Connection connection = database.getConnection()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            Long waiting = sql.queryForObject(
                    h2
                            ? "select count(*) from information_schema.sessions where blocker_id is not null"
                            : "select count(*) from pg_locks where not granted",
                    Long.class);
            return waiting != null && waiting > 0;
        }
    }
}
