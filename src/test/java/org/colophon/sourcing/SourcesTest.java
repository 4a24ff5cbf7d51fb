package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class SourcesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Articles articles;

    @Autowired
    private Cast cast;

    private ArticleId article;

    @BeforeEach
    void write() {
        article = new Paper(application).write("Bridge opens", "It opened.").id();
    }

    private static FactEntry fact(String key, String value, String source) {
        return new FactEntry(key, "Label", FactKind.NUMBER, value, "", "", null, source);
    }

    private static SourceEntry source(String key, String title) {
        return new SourceEntry(key, title, "Publisher", "https://example.org/" + key);
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private void editing(Runnable work) {
        ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private Fact fact(String key) {
        return editing(() -> sourcing.facts(article)).stream()
                .filter(use -> use.key().equals(key))
                .findFirst()
                .orElseThrow()
                .fact();
    }

    private List<String> facts() {
        return editing(() -> sourcing.facts(article)).stream()
                .map(ArticleFact::key)
                .toList();
    }

    private List<String> sources() {
        return editing(() -> sourcing.sources(article)).stream()
                .map(ArticleSource::key)
                .toList();
    }

    @Test
    void a_fact_names_one_of_the_article_s_sources() {
        editing(() -> {
            ArticleSource report = sourcing.addSource(article, source("report", "The report"));
            assertThat(sourcing.addFact(article, fact("a", "1", "report"))
                            .fact()
                            .source())
                    .isEqualTo(report.source().id());
            assertThat(Refused.field(() -> sourcing.addFact(article, fact("b", "1", "missing"))))
                    .isEqualTo("source");
        });
        assertThat(facts()).containsExactly("a");
    }

    @Test
    void a_removed_source_is_named_by_no_fact() {
        editing(() -> {
            sourcing.addSource(article, source("one", "One"));
            sourcing.addSource(article, source("two", "Two"));
            sourcing.addFact(article, fact("a", "1", "one"));
            sourcing.addFact(article, fact("b", "2", "two"));
            sourcing.removeSource(article, "one");
        });
        assertThat(sources()).containsExactly("two");
        assertThat(fact("a").source()).isNull();
        assertThat(fact("b").source()).isNotNull();
    }

    @Test
    void a_renamed_source_is_still_the_one_its_facts_name() {
        editing(() -> {
            sourcing.addSource(article, source("one", "One"));
            sourcing.addSource(article, source("two", "Two"));
            sourcing.addFact(article, fact("a", "1", "one"));
            ArticleSource renamed = sourcing.changeSource(article, "one", source("uno", "Uno"));
            assertThat(fact("a").source()).isEqualTo(renamed.source().id());
            assertThat(Refused.field(() -> sourcing.changeSource(article, "uno", source("two", "Uno"))))
                    .isEqualTo("key");
            assertThat(Refused.field(() -> sourcing.addSource(article, source("two", "Zwei"))))
                    .isEqualTo("key");
        });
        assertThat(sources()).containsExactly("uno", "two");
    }

    @Test
    void a_new_source_comes_last() {
        editing(() -> {
            sourcing.addSource(article, source("x", "X"));
            sourcing.addSource(article, source("y", "Y"));
            sourcing.removeSource(article, "x");
            sourcing.addSource(article, source("a", "A"));
        });
        assertThat(sources()).containsExactly("y", "a");
    }

    @Test
    void replacing_keeps_what_keeps_its_key() {
        editing(() -> sourcing.replace(
                article,
                List.of(source("s1", "S1"), source("s2", "S2")),
                List.of(fact("a", "1", "s1"), fact("b", "2", "s2"), fact("c", "3", ""))));
        Fact before = fact("b");
        editing(() -> sourcing.replace(
                article, List.of(source("s2", "S2 anew")), List.of(fact("d", "4", ""), fact("b", "22", "s2"))));
        assertThat(facts()).containsExactly("d", "b");
        assertThat(fact("b").id()).isEqualTo(before.id());
        assertThat(fact("b").value()).isEqualTo("22");
        assertThat(fact("b").source()).isEqualTo(before.source());
        assertThat(editing(() -> sourcing.sources(article)))
                .extracting(use -> use.source().title())
                .containsExactly("S2 anew");
    }

    @Test
    void what_cannot_be_replaced_leaves_everything_as_it_was() {
        editing(() -> sourcing.replace(article, List.of(source("s", "S")), List.of(fact("a", "1", "s"))));
        assertThat(Refused.field(() -> editing(
                        () -> sourcing.replace(article, List.of(), List.of(fact("b", "1", ""), fact("b", "2", ""))))))
                .isEqualTo("facts");
        assertThat(Refused.field(() -> editing(
                        () -> sourcing.replace(article, List.of(source("t", "T"), source("t", "T")), List.of()))))
                .isEqualTo("sources");
        assertThat(Refused.field(() ->
                        editing(() -> sourcing.replace(article, List.of(), List.of(fact("b", "1", "s"))))))
                .isEqualTo("source");
        assertThat(facts()).containsExactly("a");
        assertThat(sources()).containsExactly("s");
    }

    @Test
    void a_draft_with_200_facts_costs_no_more_queries_than_one_with_two() {
        long two = draftWith(2);
        assertThat(draftWith(200)).isEqualTo(two).isLessThanOrEqualTo(8);
    }

    private long draftWith(int many) {
        editing(() -> sourcing.replace(
                article,
                IntStream.range(0, many).mapToObj(i -> source("s" + i, "S" + i)).toList(),
                IntStream.range(0, many)
                        .mapToObj(i -> fact("f" + i, "1", "s" + i))
                        .toList()));
        return Queries.of(application, () -> editing(() -> articles.draft(article)));
    }
}
