package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Markup;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts where texts mention them, and what is found there before publishing. */
@IntegrationTest
class FactMentionsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Articles articles;

    @Autowired
    private ReferencesCheck check;

    @Autowired
    private Markup markup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private Draft draft(String headline, String body) {
        ArticleId id = new Paper(application).write(headline, body).id();
        editing(() -> sourcing.addFact(
                id,
                new FactEntry(
                        "deal", "Value", FactKind.MONEY, "4200000", "up-to", "EUR", LocalDate.of(2026, 11, 9), "")));
        return editing(() -> articles.draft(id));
    }

    private String html(Draft draft) {
        return markup.article(draft.manuscript().texts().body(), draft.references())
                .html()
                .value();
    }

    private List<String> codes(Draft draft) {
        return check.check(draft).stream().map(Finding::code).toList();
    }

    @Test
    void a_format_that_does_not_exist_is_marked_and_the_finding_names_those_that_do() {
        Draft draft = draft("Deal {{deal|wide}}", "It is {{deal|full}}, {{deal|day-month}} and {{deal|source}}.");
        assertThat(html(draft)).contains("up to €4,200,000", "<mark class=\"unknown-fact\">{{deal|day-month}}</mark>");
        List<Finding> findings = check.check(draft);
        assertThat(findings)
                .extracting(Finding::code)
                .containsOnly("unknown-format")
                .hasSize(3);
        assertThat(findings.getFirst().message())
                .contains("{{deal|wide}}", "money", "full, code, number, bare, value, label, source, as-of");
        assertThat(findings.getLast().message()).contains("{{deal|source}}", "nothing is recorded");
        assertThat(findings).extracting(Finding::level).containsOnly(Finding.Level.REQUIRED);
    }

    @Test
    void code_stays_as_it_is_and_the_text_of_a_link_prints() {
        Draft draft = draft("Bridge", "Write `{{deal}}`. See [the {{deal|bare}}](/x).\n\n    {{deal|nope}}\n");
        assertThat(html(draft)).contains("<code>{{deal}}</code>", ">€4.2 million</data></a>", "{{deal|nope}}");
        assertThat(codes(draft)).isEmpty();
    }

    @Test
    void an_address_prints_no_fact_and_that_is_pointed_out() {
        Draft draft = draft("Bridge", "See [it](/{{deal}}) and [that][1].\n\n[1]: https://example.org/{{deal}}\n");
        assertThat(html(draft)).doesNotContain("4.2", "4200000");
        assertThat(codes(draft)).containsExactly("fact-in-address");
        assertThat(check.check(draft).getFirst().level()).isEqualTo(Finding.Level.RECOMMENDED);
    }

    @Test
    void headline_and_standfirst_print_formats_too() {
        Draft draft = draft("Deal of {{deal|code}}", "Text.");
        Texts texts = draft.manuscript().texts();
        assertThat(markup.plainInline(texts.headline(), draft.references()).replace('\u00a0', ' '))
                .isEqualTo("Deal of up to EUR 4.2 million");
        assertThat(codes(draft)).isEmpty();
    }

    @Test
    void a_value_that_does_not_fit_its_kind_stops_publishing() {
        Draft draft = draft("Bridge", "It is {{deal}}.");
        FactId fact = editing(() -> sourcing.facts(draft.article().id()))
                .getFirst()
                .fact()
                .id();
        jdbc.sql("update fact set fact_value = 'plenty' where id = :id")
                .param("id", fact.value())
                .update();
        assertThat(html(editing(() -> articles.draft(draft.article().id())))).contains("plenty EUR");
        assertThat(codes(draft)).containsExactly("broken-fact");
    }

    @Test
    void two_hundred_facts_cost_one_query_and_two_thousand_work() {
        Draft draft = draft("Bridge", "Text.");
        ArticleId id = draft.article().id();
        assertThat(printing(id, 200)).isEqualTo(2);
        assertThat(printing(id, Sourcing.MOST)).isEqualTo(2);
        editing(() -> {
            sourcing.replace(id, List.of(), List.of());
            return null;
        });
        assertThat(editing(() -> sourcing.facts(id))).isEmpty();
    }

    /** How many queries it costs to read that many facts and their sources, and to print all of them. */
    private long printing(ArticleId id, int many) {
        editing(() -> {
            sourcing.replace(
                    id,
                    List.of(new SourceEntry("report", "The report", "", "")),
                    IntStream.range(0, many)
                            .mapToObj(i -> new FactEntry(
                                    "f" + i, "Fact " + i, FactKind.NUMBER, "" + i, "about", "", null, "report"))
                            .toList());
            return null;
        });
        String body = String.join(
                "\n\n",
                IntStream.range(0, many).mapToObj(i -> "It is {{f" + i + "}}.").toList());
        return Queries.of(
                application,
                () -> editing(() -> {
                    ArticleSourcing references = new ArticleSourcing(sourcing.facts(id), sourcing.sources(id), "en");
                    assertThat(markup.article(body, references).usedFacts()).hasSize(many);
                    return null;
                }));
    }
}
