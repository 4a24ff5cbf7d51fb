package org.colophon.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Runs;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ArticlesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleTranslations translations;

    @Autowired
    private Cast cast;

    private Person reporter;
    private Person editor;

    @BeforeEach
    void people() {
        reporter = cast.another(Role.REPORTER);
        editor = cast.a(Role.EDITOR);
    }

    private Article start(Person person) {
        return ActingAs.person(person, () -> articles.start("en", new Texts("Ferry is late", "Why", "Fog.")));
    }

    private static Texts texts(String body) {
        return new Texts("Ferry is late", "Why", body);
    }

    @Test
    void an_article_starts_with_its_author_and_nothing_else() {
        Article article = start(reporter);
        assertThat(article.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(article.bylines()).containsExactly(new Byline(reporter.name(), reporter.id()));
        assertThat(article.createdBy()).isEqualTo(reporter.id());
        assertThat(article.section()).isNull();
        assertThat(article.topics()).isEmpty();
        assertThat(article.slugChosen()).isFalse();
        assertThat(article.changedSincePublished()).isFalse();
        ActingAs.person(reporter, () -> {
            assertThat(articles.get(article.id())).isEqualTo(article);
            Draft draft = articles.draft(article.id());
            assertThat(draft.manuscript().texts()).isEqualTo(texts("Fog."));
            assertThat(draft.manuscript().version()).isEqualTo(1);
            assertThat(draft.manuscript().body().runs()).isEqualTo(Runs.of(4, Origin.typed(reporter.id())));
        });
    }

    @Test
    void a_reporter_changes_what_is_her_own_and_nobody_elses() {
        Article article = start(editor);
        List<Runnable> changes = List.of(
                () -> articles.save(article.id(), texts("Mine now."), 1),
                () -> articles.change(article.id(), ArticleChange.NONE.withLanguage("de")),
                () -> articles.touched(article.id()),
                () -> articles.settle(article.id(), UUID.randomUUID()),
                () -> translations.mark(article.id(), null),
                () -> articles.trash(article.id()),
                () -> articles.restore(article.id()));
        changes.forEach(change ->
                assertThatThrownBy(() -> ActingAs.person(reporter, change)).isInstanceOf(AccessDeniedException.class));
        ActingAs.person(
                reporter,
                () -> assertThat(articles.draft(article.id()).manuscript().texts())
                        .isEqualTo(texts("Fog.")));
        Byline shared = new Byline("R. Porter", reporter.id());
        ActingAs.person(editor, () -> articles.change(article.id(), ArticleChange.NONE.withBylines(List.of(shared))));
        ActingAs.person(reporter, () -> articles.save(article.id(), texts("Ours."), 1));
    }

    @Test
    void she_who_began_it_keeps_it_when_the_byline_is_another_s_and_an_editor_changes_any() {
        Article article = start(reporter);
        ActingAs.person(
                editor,
                () -> articles.change(
                        article.id(), ArticleChange.NONE.withBylines(List.of(new Byline("An Agency", null)))));
        ActingAs.person(reporter, () -> articles.save(article.id(), texts("Still mine."), 1));
    }

    @Test
    void the_trash_takes_drafts_and_locks_them() {
        Article article = start(reporter);
        ActingAs.person(reporter, () -> {
            articles.trash(article.id());
            assertThat(articles.get(article.id()).trashed()).isTrue();
            assertThat(Refused.field(() -> articles.save(article.id(), texts("Late."), 1)))
                    .isEqualTo("state");
            assertThat(Refused.field(() -> articles.change(article.id(), ArticleChange.NONE.withSlug("x"))))
                    .isEqualTo("state");
            assertThat(Refused.field(() -> articles.trash(article.id()))).isEqualTo("state");
            articles.restore(article.id());
            assertThat(articles.get(article.id()).trashed()).isFalse();
            articles.save(article.id(), texts("In time."), 1);
        });
    }

    @Test
    void what_readers_see_cannot_go_into_the_trash() {
        ArticleId published =
                new Paper(application).publish("Seen by all", "Text.").id();
        assertThat(Refused.field(() -> ActingAs.person(editor, () -> articles.trash(published))))
                .isEqualTo("state");
    }

    @Test
    void a_translation_starts_with_the_text_and_points_to_the_original() {
        Article original = new Paper(application).write("Bridge opens", "On Monday.", "Harbour", "Traffic");
        ActingAs.person(editor, () -> {
            Article german = translations.start(original.id(), "de");
            assertThat(german.translationOf()).isEqualTo(original.id());
            assertThat(german.section()).isEqualTo(original.section());
            assertThat(german.topics()).isEqualTo(original.topics());
            assertThat(german.slug()).isNotEqualTo(original.slug());
            assertThat(articles.draft(german.id()).manuscript().texts().body()).isEqualTo("On Monday.");
            Article french = translations.start(german.id(), "fr");
            assertThat(french.translationOf()).isEqualTo(original.id());
            assertThat(Refused.field(() -> translations.start(original.id(), "en")))
                    .isEqualTo("language");
            assertThat(Refused.field(() -> translations.mark(original.id(), original.id())))
                    .isEqualTo("translation-of");
            translations.mark(french.id(), null);
            assertThat(articles.get(french.id()).translationOf()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"en, en", "EN-gb, en-GB", "pt_BR, ''", "de-AT, de-AT", "x-private, ''", "'', ''", "english!, ''"})
    void a_language_is_a_code(String given, String stored) {
        ActingAs.person(reporter, () -> {
            if (stored.isEmpty()) {
                assertThat(Refused.field(() -> articles.start(given, Texts.EMPTY)))
                        .isEqualTo("language");
            } else {
                assertThat(articles.start(given, Texts.EMPTY).language()).isEqualTo(stored);
            }
        });
    }

    @Test
    void authors_and_topics_are_limited_and_must_be_there() {
        Article article = start(reporter);
        List<Byline> many = IntStream.range(0, 21)
                .mapToObj(i -> new Byline("Author " + i, null))
                .toList();
        List<Byline> long20 = IntStream.range(0, 20)
                .mapToObj(i -> new Byline("x".repeat(118) + i / 10 + i % 10, null))
                .toList();
        ActingAs.person(reporter, () -> {
            assertThat(Refused.field(() -> articles.change(article.id(), ArticleChange.NONE.withBylines(many))))
                    .isEqualTo("authors");
            assertThat(Refused.field(() -> articles.change(article.id(), ArticleChange.NONE.withBylines(long20))))
                    .isEqualTo("authors");
            assertThat(Refused.field(() ->
                            articles.change(article.id(), ArticleChange.NONE.withTopics(List.of(UUID.randomUUID())))))
                    .isEqualTo("topics");
            assertThat(Refused.field(
                            () -> articles.change(article.id(), ArticleChange.NONE.withSection(UUID.randomUUID()))))
                    .isEqualTo("section");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "two\nlines"})
    void a_name_that_cannot_be_printed_is_no_author(String name) {
        assertThat(Refused.field(() -> new Byline(name, null))).isEqualTo("authors");
    }

    @Test
    void what_is_not_there_is_not_found() {
        ActingAs.person(reporter, () -> {
            assertThatThrownBy(() -> articles.get(ArticleId.next())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> articles.draft(ArticleId.next())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> articles.save(ArticleId.next(), Texts.EMPTY, 1))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ArticleId.parse("no id")).isInstanceOf(NotFound.class);
        });
    }
}
