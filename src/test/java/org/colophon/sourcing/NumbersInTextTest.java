package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Finding;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class NumbersInTextTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private NumbersInText numbers;

    @Autowired
    private TypedFactsCheck check;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Facts newsroom;

    @Autowired
    private Articles articles;

    @Autowired
    private Cast cast;

    private Paper paper;

    @BeforeEach
    void open() {
        paper = new Paper(application);
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private List<String> offered(ArticleId article) {
        return editing(() -> numbers.of(article)).numbers().stream()
                .map(TypedNumber::words)
                .toList();
    }

    private ArticleId write(String body) {
        return paper.write("The quay", body).id();
    }

    private List<Finding> findings(ArticleId article) {
        return editing(() -> check.check(articles.draft(article)));
    }

    private ArticleId withCost(String body) {
        ArticleId article = write(body);
        editing(() -> sourcing.addFact(
                article, new FactEntry("cost", "Cost of the quay", FactKind.MONEY, "50000000", "", "USD", null, "")));
        return article;
    }

    @Test
    void each_number_is_offered_once_until_it_is_set_aside_for_this_article() {
        ArticleId article = write("It cost $50 million, then $50 million, and 16,000 tonnes.");
        ArticleId other = write("It cost $50 million.");
        assertThat(offered(article)).containsExactly("$50 million", "16,000 tonnes");
        editing(() -> {
            numbers.setAside(article, "$50 million");
            numbers.setAside(article, "$50 million");
            return true;
        });
        assertThat(offered(article)).containsExactly("16,000 tonnes");
        assertThat(editing(() -> numbers.of(article)).aside()).isEqualTo(1);
        assertThat(offered(other)).containsExactly("$50 million");
        editing(() -> {
            numbers.offerAgain(article);
            return true;
        });
        assertThat(offered(article)).hasSize(2);
    }

    @Test
    void only_who_may_change_the_article_sets_numbers_aside() {
        ArticleId article = write("It cost $50 million.");
        assertThatThrownBy(() -> ActingAs.person(cast.another(Role.REPORTER), () -> {
                    numbers.setAside(article, "$50 million");
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_same_value_typed_by_hand_is_pointed_out() {
        assertThat(findings(withCost("The board spent $50 million.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("typed-fact");
                    assertThat(finding.level()).isEqualTo(Finding.Level.RECOMMENDED);
                    assertThat(finding.message()).contains("$50 million", "{{cost}}");
                });
        assertThat(findings(withCost("The board spent {{cost}}."))).isEmpty();
    }

    @Test
    void another_value_is_pointed_out_where_the_sentence_names_the_fact() {
        assertThat(findings(withCost("The costs of the quay are $48 million now. It is long.")))
                .extracting(Finding::code)
                .containsExactly("contradicted-fact");
    }

    @Test
    void another_value_elsewhere_or_in_another_unit_is_no_contradiction() {
        assertThat(findings(withCost("The ferry made $48 million. The cost of the quay is €48 million.")))
                .isEmpty();
    }

    @Test
    void facts_that_say_the_same_are_found_whatever_their_qualifier() {
        withCost("None.");
        Stated read = Recognition.in("en").whole("up to $50 million", "").stated();
        assertThat(editing(() -> newsroom.saying(read, 10)))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.value()).isEqualTo("50000000"));
        Stated another = Recognition.in("en").whole("€50 million", "").stated();
        assertThat(editing(() -> newsroom.saying(another, 10)))
                .noneSatisfy(fact -> assertThat(fact.unit()).isEqualTo("USD"));
    }

    @Test
    void a_fact_left_out_of_the_box_stays_out_when_its_key_changes() {
        ArticleId article = withCost("It cost {{cost}}.");
        editing(() -> {
            sourcing.showFact(article, "cost", false);
            return sourcing.changeFact(
                    article,
                    "cost",
                    new FactEntry("price", "Cost of the quay", FactKind.MONEY, "50000000", "", "USD", null, ""));
        });
        assertThat(editing(() -> sourcing.facts(article)))
                .singleElement()
                .matches(use -> use.key().equals("price") && !use.shown());
    }
}
