package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.Facts;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A change of a fact that cannot be brought to its articles, since one of them cannot be read. */
@IntegrationTest
class FailedPropagationTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Spread spread;
    private UUID broken;
    private String content;

    @BeforeEach
    void breakAVersion() {
        spread = new Spread(application, "3100000", null);
        spread.publish("Sound");
        broken = spread.publish("Broken").id().value();
        content = Objects.requireNonNull(
                sql.queryForObject("select content from published_version where article_id = ?", String.class, broken));
        write("{");
    }

    private void write(String words) {
        sql.update("update published_version set content = ? where article_id = ?", words, broken);
    }

    private FactPropagation fail() {
        Fact fact = spread.editing(() -> facts.get(spread.fact));
        spread.editing(() -> facts.change(spread.fact, fact.revision(), Spread.entry("3400000", null), ""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> spread.editing(() -> corrections.progress(spread.fact))
                        .filter(FactPropagation::failed)
                        .isPresent());
        return spread.editing(() -> corrections.progress(spread.fact)).orElseThrow();
    }

    @Test
    void it_is_put_aside_with_the_reason_and_holds_up_no_other() {
        assertThat(fail().problem()).contains(broken.toString(), "cannot be read");
        assertThat(spread.waiting()).isEmpty();

        Spread other = new Spread(application, "10", null);
        other.publish("Other");
        other.change("11", null);
        assertThat(other.waiting()).hasSize(1);
        write(content);
    }

    @Test
    void somebody_who_publishes_has_it_go_on() {
        FactPropagation failed = fail();
        write(content);
        assertThatThrownBy(() -> ActingAs.person(cast.a(Role.REPORTER), () -> corrections.tryAgain(failed.id())))
                .isInstanceOf(AccessDeniedException.class);
        ActingAs.person(spread.editor, () -> corrections.tryAgain(failed.id()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> spread.waiting().size() == 2);
        assertThat(spread.editing(() -> corrections.progress(spread.fact)))
                .hasValueSatisfying(done -> assertThat(done.failed()).isFalse());
    }

    @Test
    void a_later_change_of_the_fact_does_what_was_left_undone() {
        FactPropagation failed = fail();
        write(content);
        spread.change("3500000", null);
        assertThat(spread.waiting())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.right()).isEqualTo("€3.5 million"));
        assertThat(sql.queryForObject("select state from fact_propagation where id = ?", String.class, failed.id()))
                .isEqualTo("superseded");
    }
}
