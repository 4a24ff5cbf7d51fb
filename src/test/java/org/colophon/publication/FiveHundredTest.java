package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.sourcing.Fact;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A fact in 500 published articles: on demand, {@code mvn test -Dtest=FiveHundredTest -Dcolophon.bench=true}. */
@IntegrationTest
@EnabledIfSystemProperty(named = "colophon.bench", matches = "true")
class FiveHundredTest {

    private static final Logger LOG = LoggerFactory.getLogger(FiveHundredTest.class);
    private static final int MANY = 500;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Impact impact;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void a_changed_fact_shows_all_of_them_within_a_second_and_prepares_a_correction_for_each() {
        Spread spread = new Spread(application, "3100000", null);
        List<ArticleId> ids = spread.publish(MANY);
        String before = versions(spread);

        long start = System.nanoTime();
        ImpactCount count = spread.editing(() -> impact.count(spread.fact));
        List<ImpactRow> page = spread.editing(() -> impact.page(spread.fact, Spread.entry("3400000", null), null, 50)
                .items());
        Duration shown = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        List<ImpactRow> all = spread.editing(() -> impact.page(spread.fact, Spread.entry("3400000", null), null, 1_000)
                .items());
        Duration listed = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        Fact changed = spread.change("3400000", null);
        Duration prepared = Duration.ofNanos(System.nanoTime() - start);
        LOG.info(
                "{} articles: counts and first page {} ms, whole list {} ms, corrections prepared {} ms.",
                ids.size(),
                shown.toMillis(),
                listed.toMillis(),
                prepared.toMillis());

        assertThat(count.published()).isEqualTo(MANY);
        assertThat(page).hasSize(50);
        assertThat(all).hasSize(MANY + 1);
        assertThat(shown).isLessThan(Duration.ofSeconds(1));
        assertThat(sql.queryForObject(
                        "select count(*) from prepared_correction where fact_id = ? and state = 'waiting'",
                        Long.class,
                        changed.id().value()))
                .isEqualTo(MANY);
        assertThat(versions(spread)).isEqualTo(before);
    }

    private String versions(Spread spread) {
        return sql.queryForList("""
                        select v.content from published_version v join published_fact f on f.article_id = v.article_id
                        where f.fact_id = ? order by v.article_id, v.number""", String.class, spread.fact.value()).toString();
    }
}
