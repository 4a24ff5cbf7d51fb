package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Finding;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.TextName;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts that readers will see, and what is not in order with them. */
@IntegrationTest
class CitedFactsCheckTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Articles articles;

    @Autowired
    private CitedFactsCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private ArticleId write(String body) {
        return new Paper(application).write("Bridge opens", body).id();
    }

    private FactId fact(ArticleId article, String key, String source) {
        return editing(() -> sourcing.addFact(
                        article, new FactEntry(key, "Length", FactKind.NUMBER, "12", "", "", null, source)))
                .fact()
                .id();
    }

    private void set(FactId fact, String assignment) {
        jdbc.sql("update fact set " + assignment + " where id = :id")
                .param("id", fact.value())
                .update();
    }

    private List<Finding> findings(ArticleId article) {
        return check.check(editing(() -> articles.draft(article)));
    }

    private List<String> codes(ArticleId article) {
        return findings(article).stream().map(Finding::code).toList();
    }

    private ArticleId sourced(String body) {
        ArticleId article = write(body);
        editing(() -> sourcing.addSource(article, new SourceEntry("report", "The report", "", "")));
        return article;
    }

    @Test
    void a_fact_that_nobody_verified_is_found_where_the_text_prints_it() {
        ArticleId article = sourced("It is {{length|bare}} long.");
        FactId fact = fact(article, "length", "report");
        assertThat(findings(article)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unverified-fact");
            assertThat(finding.key()).isEqualTo("length");
            assertThat(finding.passage()).isEqualTo(new Authorship.Place(TextName.BODY, 6, 15));
        });
        set(fact, "status = 'verified'");
        assertThat(codes(article)).isEmpty();
    }

    @Test
    void a_fact_without_a_source_is_found_and_one_that_readers_do_not_see_is_not() {
        ArticleId article = write("It opened.");
        fact(article, "length", "");
        assertThat(codes(article)).containsExactly("unverified-fact", "fact-without-source");
        assertThat(findings(article).getFirst().passage()).isNull();
        editing(() -> {
            sourcing.showFact(article, "length", false);
            return null;
        });
        assertThat(codes(article)).isEmpty();
    }

    @Test
    void disputed_outdated_and_overdue_facts_are_told_apart() {
        ArticleId article = sourced("{{length}}");
        FactId fact = fact(article, "length", "report");
        set(fact, "status = 'disputed'");
        assertThat(codes(article)).containsExactly("disputed-fact");
        set(fact, "status = 'outdated', review_by = date '2001-01-01'");
        assertThat(codes(article)).containsExactly("overdue-fact");
        assertThat(findings(article).getFirst().message()).contains("outdated");
        set(fact, "status = 'verified'");
        assertThat(findings(article).getFirst().message()).contains("1 Jan 2001");
        set(fact, "review_by = date '2100-01-01'");
        assertThat(codes(article)).isEmpty();
    }

    @Test
    void of_many_facts_the_first_are_told_one_by_one() {
        ArticleId article = write("It opened.");
        editing(() -> {
            sourcing.replace(
                    article,
                    List.of(new SourceEntry("report", "The report", "", "")),
                    IntStream.range(0, CitedFactsCheck.MOST + 5)
                            .mapToObj(i -> new FactEntry(
                                    "f" + i, "Fact " + i, FactKind.NUMBER, "" + i, "", "", null, "report"))
                            .toList());
            return null;
        });
        assertThat(findings(article)).hasSize(CitedFactsCheck.MOST + 1);
        assertThat(findings(article).getLast().message()).contains("5 more facts");
    }
}
