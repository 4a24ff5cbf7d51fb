package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Finding;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.AtOnce;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PublisherTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Publisher publisher;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Paper paper;
    private Person editor;

    @BeforeEach
    void openThePaper() {
        paper = new Paper(application);
        editor = cast.a(Role.EDITOR);
    }

    private long versions(ArticleId id) {
        Long count = sql.queryForObject(
                "select count(*) from published_version where article_id = ?", Long.class, id.value());
        return count == null ? -1 : count;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                | Text.             | no-headline    | headline
            Bridge opens      | ''                | no-body        | body
            Bridge opens      | It cost {{cost}}. | unknown-fact   | facts
            Bridge for {{it}} | Text.             | unknown-fact   | facts
            Bridge opens      | See [@report].    | unknown-source | sources
            """)
    void an_article_that_is_not_ready_is_refused_and_nothing_is_stored(
            String headline, String body, String code, String place) {
        ArticleId id = paper.write(headline, body).id();
        assertRefused(id, code, place);
    }

    @Test
    void an_article_needs_a_section_and_an_author() {
        ArticleId id = ActingAs.person(editor, () -> articles.start("en", new Texts("Homeless", "", "Text.")))
                .id();
        assertRefused(id, "no-section", "section");
        ActingAs.person(editor, () -> articles.change(id, ArticleChange.NONE.withBylines(List.of())));
        assertRefused(id, "no-author", "authors");
    }

    @Test
    void a_headline_that_its_facts_make_too_long_is_refused() {
        ArticleId id = paper.write("He said {{words}}", "Text.").id();
        FactEntry words = new FactEntry("words", "Words", FactKind.TEXT, "so ".repeat(1_000), "", "", null, "");
        ActingAs.person(editor, () -> sourcing.addFact(id, words));
        assertRefused(id, "headline-too-long", "headline");
    }

    private void assertRefused(ArticleId id, String code, String place) {
        NotReady refusal =
                catchThrowableOfType(NotReady.class, () -> ActingAs.person(editor, () -> publisher.publish(id)));
        assertThat(refusal.report().failed())
                .extracting(Finding::code, Finding::place)
                .contains(org.assertj.core.groups.Tuple.tuple(code, place));
        assertThat(published.byId(id)).isEmpty();
        assertThat(versions(id)).isZero();
        assertThat(ActingAs.person(editor, () -> articles.get(id)).state()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void versions_count_up_and_the_first_time_stays() {
        PublishedArticle first = paper.publish("Bridge opens", "On Monday.");
        ActingAs.person(editor, () -> articles.save(first.id(), new Texts("Bridge opens", "", "On Tuesday."), 1));
        assertThat(published.byId(first.id())).map(PublishedArticle::body).contains("On Monday.");
        PublishedArticle second = paper.publishAgain(first.id());
        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(second.firstPublishedAt()).isEqualTo(first.firstPublishedAt());
        assertThat(second.publishedAt()).isAfterOrEqualTo(first.publishedAt());
        assertThat(second.publishedBy()).isEqualTo(editor.name());
        assertThat(published.byId(first.id())).contains(second);
        assertThat(versions(first.id())).isEqualTo(2);
    }

    @Test
    void publishing_marks_the_draft_and_a_change_marks_it_again() {
        ArticleId id = paper.publish("Bridge opens", "On Monday.").id();
        assertThat(ActingAs.person(editor, () -> articles.get(id))).satisfies(article -> {
            assertThat(article.state()).isEqualTo(ArticleState.PUBLISHED);
            assertThat(article.changedSincePublished()).isFalse();
        });
        ActingAs.person(editor, () -> articles.touched(id));
        assertThat(ActingAs.person(editor, () -> articles.get(id)).changedSincePublished())
                .isTrue();
    }

    @Test
    void a_trashed_article_is_not_published() {
        ArticleId id = paper.write("Thrown away", "Text.").id();
        ActingAs.person(editor, () -> articles.trash(id));
        assertThat(Refused.field(() -> paper.publishAgain(id))).isEqualTo("state");
        assertThat(versions(id)).isZero();
    }

    @Test
    void only_publishers_publish_and_only_administrators_from_an_archive() {
        ArticleId id = paper.write("Bridge opens", "Text.").id();
        for (Role role : List.of(Role.REPORTER, Role.STANDARDS_EDITOR, Role.MODERATOR)) {
            assertThatThrownBy(() -> ActingAs.person(cast.a(role), () -> publisher.publish(id)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> ActingAs.person(editor, () -> publisher.publishFromArchive(id, Instant.EPOCH, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void of_two_who_publish_at_once_one_makes_version_1_and_the_other_version_2() {
        for (int round = 0; round < 5; round++) {
            ArticleId id = paper.write("Bridge opens", "Round " + round).id();
            Supplier<Integer> publish = () -> paper.publishAgain(id).number();
            assertThat(AtOnce.run(List.of(publish, publish))).containsExactlyInAnyOrder(1, 2);
            assertThat(versions(id)).isEqualTo(2);
        }
    }
}
