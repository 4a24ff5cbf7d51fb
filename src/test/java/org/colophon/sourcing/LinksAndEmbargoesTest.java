package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Links to pages that are gone, and sources that the newsroom has promised to wait for. */
@IntegrationTest
class LinksAndEmbargoesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Articles articles;

    @Autowired
    private LinksCheck links;

    @Autowired
    private SourceEmbargoCheck embargoes;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private final String url = "https://" + UUID.randomUUID() + ".example/report";

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private ArticleId write(String body) {
        return new Paper(application).write("Bridge opens", body).id();
    }

    private ArticleSource add(ArticleId article, SourceDetails details) {
        return editing(() -> sourcing.addSource(article, new SourceEntry("report", "The report", "", url, details)));
    }

    private List<Finding> dead(ArticleId article) {
        return links.check(editing(() -> articles.draft(article)));
    }

    private List<Finding> embargoed(ArticleId article) {
        return embargoes.check(editing(() -> articles.draft(article)));
    }

    @Test
    void a_link_to_a_page_that_another_article_s_source_lost_is_found_where_it_stands() {
        add(write("It opened."), SourceDetails.KEPT);
        String body = "See [it](" + url + "?utm_source=letter#top), [there](/here) and https://example.org/.";
        ArticleId article = write(body);
        assertThat(dead(article)).isEmpty();
        jdbc.update("update source set condition = 'dead' where url = ?", url);
        assertThat(dead(article)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("dead-link");
            assertThat(finding.message()).contains(url);
            assertThat(finding.passage()).isEqualTo(new Authorship.Place(TextName.BODY, 4, body.indexOf(')') - 3));
        });
        assertThat(dead(write("No link."))).isEmpty();
    }

    @Test
    void a_source_under_embargo_holds_articles_that_list_it_or_have_a_fact_from_it() {
        Instant until = Instant.ofEpochSecond(clock.instant().getEpochSecond()).plus(Duration.ofHours(2));
        ArticleId article = write("It opened [@report].");
        ArticleSource use = add(article, SourceDetails.KEPT.withEmbargo(until.toString()));
        assertThat(use.source().about().embargoUntil()).isEqualTo(until);
        assertThat(embargoed(article)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("embargoed-source");
            assertThat(finding.level()).isEqualTo(Finding.Level.REQUIRED);
            assertThat(finding.message()).contains("The source “The report” is under embargo until ");
            assertThat(finding.link()).isEqualTo("sources/" + use.source().id());
        });
        FactId fact = editing(() -> sourcing.addFact(
                        article, new FactEntry("length", "Length", FactKind.NUMBER, "12", "", "", null, "report")))
                .fact()
                .id();
        ArticleId other = write("It is {{length}}.");
        editing(() -> sourcing.useFact(other, fact, "length"));
        assertThat(embargoed(other)).hasSize(1);
    }

    @Test
    void an_embargo_ends_by_itself_or_is_lifted_and_other_changes_leave_it() {
        ArticleId article = write("It opened [@report].");
        Instant now = clock.instant();
        add(article, SourceDetails.KEPT.withEmbargo(now.plusSeconds(60).toString()));
        change(article, SourceDetails.KEPT);
        assertThat(embargoed(article)).hasSize(1);
        change(article, SourceDetails.KEPT.withEmbargo(now.minusSeconds(60).toString()));
        assertThat(embargoed(article)).isEmpty();
        change(article, SourceDetails.KEPT.withEmbargo("2100-01-01T09:00:00+01:00"));
        assertThat(embargoed(article)).hasSize(1);
        change(article, SourceDetails.KEPT.withEmbargo(""));
        assertThat(embargoed(article)).isEmpty();
        assertThat(Refused.field(() -> SourceDetails.KEPT.withEmbargo("tomorrow")))
                .isEqualTo("embargoUntil");
    }

    private void change(ArticleId article, SourceDetails details) {
        editing(() -> {
            sourcing.changeSource(article, "report", new SourceEntry("report", "The report", "", url, details));
            return null;
        });
    }
}
