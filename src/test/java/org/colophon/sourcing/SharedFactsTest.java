package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleTranslations;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens to a fact and its source when several articles use it. */
@IntegrationTest
class SharedFactsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleTranslations translations;

    @Autowired
    private Cast cast;

    private ArticleId article;
    private ArticleId other;

    @BeforeEach
    void shareAFactWithASource() {
        Paper paper = new Paper(application);
        article = paper.write("Bridge opens", "It cost {{cost}} [@award].").id();
        other = paper.write("Bridge closes", "It had cost {{cost}}.").id();
        editing(() -> sourcing.addSource(article, new SourceEntry("award", "Notice of award", "City", "")));
        ArticleFact fact = editing(() -> sourcing.addFact(article, entry("50", "award")));
        editing(() -> sourcing.useFact(other, fact.fact().id(), "cost"));
    }

    private static FactEntry entry(String value, String source) {
        return new FactEntry("cost", "Cost", FactKind.NUMBER, value, "", "", null, source);
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private Fact fact(ArticleId where) {
        return editing(() -> sourcing.facts(where)).getFirst().fact();
    }

    @Test
    void an_article_that_does_not_list_the_source_cannot_take_it_from_the_others() {
        editing(() -> sourcing.changeFact(other, "cost", entry("60", "")));

        assertThat(fact(article).value()).isEqualTo("60");
        assertThat(fact(article).source()).isNotNull();
    }

    @Test
    void an_article_that_lists_the_source_can_take_it_away() {
        editing(() -> sourcing.changeFact(article, "cost", entry("60", "")));

        assertThat(fact(other).source()).isNull();
    }

    @Test
    void a_source_removed_from_one_article_stays_with_a_fact_that_others_use() {
        ActingAs.person(cast.a(Role.EDITOR), () -> sourcing.removeSource(article, "award"));

        assertThat(fact(other).source()).isNotNull();
    }

    @Test
    void a_translation_starts_with_the_facts_and_sources_of_its_original() {
        ArticleId german = editing(() -> translations.start(article, "de")).id();

        assertThat(fact(german)).isEqualTo(fact(article));
        assertThat(editing(() -> sourcing.sources(german)).stream()
                        .map(ArticleSource::key)
                        .toList())
                .isEqualTo(List.of("award"));
    }
}
