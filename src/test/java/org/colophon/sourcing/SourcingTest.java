package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.markup.FactMark;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class SourcingTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Facts newsroom;

    @Autowired
    private Articles articles;

    @Autowired
    private Cast cast;

    private Paper paper;
    private ArticleId article;
    private ArticleId other;

    @BeforeEach
    void write() {
        paper = new Paper(application);
        article = paper.write("Bridge opens", "It cost {{cost}}.").id();
        other = paper.write("Bridge closes", "It had cost {{price}}.").id();
    }

    private static FactEntry fact(String key, String value, String source) {
        return new FactEntry(key, "Cost " + key, FactKind.NUMBER, value, "", "", null, source);
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private void editing(Runnable work) {
        ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private ArticleFact add(String key, String value) {
        return editing(() -> sourcing.addFact(article, fact(key, value, "")));
    }

    private List<String> keys() {
        return editing(() -> sourcing.facts(article)).stream()
                .map(ArticleFact::key)
                .toList();
    }

    private String printed(ArticleId where, String key) {
        return editing(() -> articles.draft(where).references().fact(key, "").map(FactMark::printed))
                .orElse("");
    }

    @Test
    void a_fact_without_a_key_gets_one_of_its_label() {
        FactEntry unnamed = new FactEntry("", "Cost of the bridge", FactKind.NUMBER, "5", "", "", null, "");
        editing(() -> {
            assertThat(sourcing.addFact(article, unnamed).key()).isEqualTo("cost-of-the-bridge");
            assertThat(sourcing.addFact(article, unnamed).key()).isEqualTo("cost-of-the-bridge-2");
        });
    }

    @Test
    void a_key_is_the_article_s_own_and_used_once() {
        add("cost", "5");
        add("height", "6");
        editing(() -> {
            assertThat(Refused.field(() -> sourcing.addFact(article, fact("cost", "7", ""))))
                    .isEqualTo("key");
            assertThat(Refused.field(() -> sourcing.changeFact(article, "height", fact("cost", "7", ""))))
                    .isEqualTo("key");
            assertThat(sourcing.addFact(other, fact("cost", "7", "")).key()).isEqualTo("cost");
        });
        assertThat(printed(article, "height")).isEqualTo("6");
    }

    @Test
    void a_changed_fact_changes_in_every_article_that_uses_it() {
        FactId shared = add("cost", "5").fact().id();
        editing(() -> sourcing.useFact(other, shared, "price"));
        assertThat(editing(() -> newsroom.uses(shared))).isEqualTo(2);
        editing(() -> sourcing.changeFact(other, "price", fact("price", "6000", "")));
        assertThat(printed(article, "cost")).isEqualTo("6,000");
        assertThat(printed(other, "price")).isEqualTo("6,000");
    }

    @Test
    void a_renamed_key_keeps_its_fact_and_its_place() {
        add("a", "1");
        FactId second = add("b", "2").fact().id();
        add("c", "3");
        ArticleFact renamed = editing(() -> sourcing.changeFact(article, "b", fact("z", "2", "")));
        assertThat(renamed.fact().id()).isEqualTo(second);
        assertThat(keys()).containsExactly("a", "z", "c");
        editing(() -> assertThatThrownBy(() -> sourcing.changeFact(article, "b", fact("b", "2", "")))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void a_fact_goes_with_its_last_use() {
        FactId shared = add("cost", "5").fact().id();
        editing(() -> sourcing.useFact(other, shared, ""));
        editing(() -> sourcing.removeFact(article, "cost"));
        assertThat(editing(() -> sourcing.facts(other))).hasSize(1);
        String key = editing(() -> sourcing.facts(other)).getFirst().key();
        editing(() -> sourcing.removeFact(other, key));
        editing(() -> assertThatThrownBy(() -> sourcing.useFact(article, shared, "cost"))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void facts_stand_in_the_order_somebody_chose_and_new_ones_come_last() {
        add("a", "1");
        add("b", "2");
        add("c", "3");
        editing(() -> sourcing.orderFacts(article, List.of("c", "a")));
        assertThat(keys()).containsExactly("c", "a", "b");
        add("aa", "4");
        assertThat(keys()).containsExactly("c", "a", "b", "aa");
        editing(() -> sourcing.removeFact(article, "c"));
        add("a0", "5");
        assertThat(keys()).containsExactly("a", "b", "aa", "a0");
    }

    @Test
    void facts_of_the_newsroom_are_found_by_label_or_value() {
        FactId found = add("wharf", "987654321").fact().id();
        editing(() -> {
            assertThat(newsroom.search("98765432", 10)).extracting(Fact::id).containsExactly(found);
            assertThat(newsroom.search("COST WHARF", 50)).extracting(Fact::id).contains(found);
            assertThat(newsroom.search("9%4321", 10)).isEmpty();
        });
    }

    @Test
    void only_those_who_may_change_an_article_change_its_facts() {
        FactId fact = add("cost", "5").fact().id();
        Person reporter = cast.another(Role.REPORTER);
        for (Runnable work : List.<Runnable>of(
                () -> sourcing.addFact(article, fact("x", "1", "")),
                () -> sourcing.useFact(article, fact, "y"),
                () -> sourcing.changeFact(article, "cost", fact("cost", "1", "")),
                () -> sourcing.removeFact(article, "cost"),
                () -> sourcing.orderFacts(article, List.of()),
                () -> sourcing.replace(article, List.of(), List.of()),
                () -> sourcing.addSource(article, new SourceEntry("", "T", "", "")))) {
            assertThatThrownBy(() -> ActingAs.person(reporter, work)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(printed(article, "cost")).isEqualTo("5");
    }
}
