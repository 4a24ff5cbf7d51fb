package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleChange;
import org.colophon.article.Articles;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A correction is of what readers see: what the draft has by now neither blocks it nor gets into it. */
@IntegrationTest
class CorrectionsBesideDraftsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Articles articles;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcTemplate sql;

    private Spread spread;
    private PublishedArticle before;

    @BeforeEach
    void publish() {
        spread = new Spread(application, "3100000", null);
        before = spread.publish("Contract signed");
    }

    private PublishedArticle correct() {
        return spread.editing(
                () -> corrections.publish(spread.waitingFor(before.id()).id()));
    }

    private void breakIt(Fact fact) {
        sql.update(
                "update fact set fact_value = 'a lot', value_key = 'a lot' where id = ?",
                fact.id().value());
    }

    @Test
    void a_broken_fact_of_the_draft_and_its_missing_section_do_not_block_it() {
        Fact other = spread.editing(() -> sourcing.addFact(
                        before.id(), new FactEntry("seats", "Seats", FactKind.NUMBER, "500", "", "", null, "")))
                .fact();
        breakIt(other);
        spread.rewrite(before.id(), "Contract signed", "{{seats|host}} {{gone}} [@nobody]");
        sql.update(
                "update article set section_id = null where id = ?", before.id().value());
        spread.change("3400000", null);

        assertThat(correct().facts()).extracting(PublishedFact::printed).containsExactly("€3.4 million");
    }

    @Test
    void a_broken_value_of_the_fact_itself_is_not_published() {
        spread.change("3400000", null);
        PreparedCorrection prepared = spread.waitingFor(before.id());
        breakIt(spread.editing(() -> facts.get(spread.fact)));

        assertThat(Refused.field(() -> spread.editing(() -> corrections.publish(prepared.id()))))
                .isEqualTo("fact");
    }

    @Test
    void a_source_that_readers_were_not_told_of_comes_with_the_fact() {
        Source source = spread.editing(() -> sourcing.addSource(
                        spread.first,
                        new SourceEntry("minutes", "Minutes of the council", "City", "https://example.org/minutes")))
                .source();
        Fact now = spread.editing(() -> facts.get(spread.fact));
        spread.editing(() -> facts.change(
                spread.fact,
                now.revision(),
                new FactEntry(
                        "",
                        now.label(),
                        FactKind.MONEY,
                        "3400000",
                        "",
                        "EUR",
                        null,
                        source.id().toString()),
                ""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> spread.waiting().size() == 1);

        PublishedArticle after = correct();

        assertThat(after.sources()).singleElement().satisfies(listed -> {
            assertThat(listed.source()).isEqualTo(source.id().value());
            assertThat(listed.key()).isEqualTo("minutes-of-the-council");
            assertThat(listed.url()).isEqualTo("https://example.org/minutes");
        });
        assertThat(after.facts()).extracting(PublishedFact::sourceKey).containsExactly("minutes-of-the-council");
        assertThat(before.sources()).isEmpty();
    }

    @Test
    void what_the_draft_no_longer_has_stays_published() {
        spread.editing(() -> articles.change(before.id(), ArticleChange.NONE.withTopics(List.of())));
        spread.editing(() -> {
            sourcing.removeFact(before.id(), "deal");
            return true;
        });
        spread.change("3400000", null);

        PublishedArticle after = correct();
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(Objects.requireNonNull(after.facts().getFirst()).printed()).isEqualTo("€3.4 million");
    }
}
