package org.colophon.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Byline;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Comparison;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Texts;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ArticleHistoryTest {

    private static final Set<Role> MAY_CHANGE_ANY = Set.of(Role.EDITOR, Role.STANDARDS_EDITOR, Role.ADMINISTRATOR);

    @Autowired
    private ArticleHistory history;

    @Autowired
    private Articles articles;

    @Autowired
    private Cast cast;

    private Person author;
    private ArticleId id;

    @BeforeEach
    void article() {
        author = cast.another(Role.REPORTER);
        id = ActingAs.person(author, () -> {
            Article article = articles.start("en", new Texts("Bridge closed", "", "The bridge is closed."));
            articles.save(article.id(), new Texts("Bridge open", "", "The bridge is **open**."), 1);
            return article.id();
        });
    }

    @Test
    void compared_with_the_beginning_everything_is_new() {
        ActingAs.person(author, () -> {
            long newest = history.version(id);
            assertThat(history.compare(id, ArticleHistory.BEGINNING, newest))
                    .flatExtracting(Comparison::segments)
                    .extracting(Comparison.Segment::kind, Comparison.Segment::text)
                    .containsExactly(
                            tuple(Comparison.Kind.ADDED, "Bridge open"),
                            tuple(Comparison.Kind.ADDED, "The bridge is **open**."));
            assertThat(history.rendered(id, ArticleHistory.BEGINNING, newest)).isPresent();
        });
    }

    private List<ThrowingCallable> questions() {
        return List.of(
                () -> history.version(id),
                () -> history.milestones(id),
                () -> history.stretches(id, Long.MAX_VALUE),
                () -> history.compare(id, 1, 3),
                () -> history.rendered(id, 1, 3),
                () -> history.frames(id, 1));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_who_may_change_any_article_see_the_history_of_one_that_is_not_theirs(Role role) {
        ActingAs.person(
                cast.another(role),
                () -> questions().forEach(question -> {
                    if (MAY_CHANGE_ANY.contains(role)) {
                        assertThatCode(question).doesNotThrowAnyException();
                    } else {
                        assertThatThrownBy(question).isInstanceOf(AccessDeniedException.class);
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void authors_see_the_history_whatever_they_are_in_the_newsroom(Role role) {
        Person bylined = cast.another(role);
        ActingAs.person(
                author,
                () -> articles.change(
                        id,
                        ArticleChange.NONE.withBylines(List.of(
                                new Byline(author.name(), author.id()), new Byline(bylined.name(), bylined.id())))));
        ActingAs.person(
                bylined,
                () -> questions().forEach(question -> {
                    if (role == Role.READER) {
                        assertThatThrownBy(question).isInstanceOf(AccessDeniedException.class);
                    } else {
                        assertThatCode(question).doesNotThrowAnyException();
                    }
                }));
    }

    @Test
    void who_began_the_article_sees_its_history_without_a_byline() {
        ActingAs.person(author, () -> articles.change(id, ArticleChange.NONE.withBylines(List.of())));
        ActingAs.person(
                author,
                () -> questions().forEach(question -> assertThatCode(question).doesNotThrowAnyException()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_who_may_change_the_article_names_points(Role role) {
        ActingAs.person(cast.another(role), () -> {
            if (MAY_CHANGE_ANY.contains(role)) {
                assertThat(history.name(id, "Read").kind()).isEqualTo(Milestone.Kind.NAMED);
            } else {
                assertThatThrownBy(() -> history.name(id, "Read")).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @Test
    void two_points_are_shown_as_readers_would_see_them() {
        ComparedPage page =
                ActingAs.person(author, () -> history.rendered(id, 1, 3)).orElseThrow();
        assertThat(page.headline().value())
                .isEqualTo("Bridge <del class=\"diff-removed\">closed</del><ins class=\"diff-added\">open</ins>");
        assertThat(page.body().value())
                .isEqualTo("<p>The bridge is <del class=\"diff-removed\">closed</del>"
                        + "<strong><ins class=\"diff-added\">open</ins></strong>.</p>");
    }

    @Test
    void very_long_texts_are_not_compared_as_rendered() {
        String text = "word ".repeat(ArticleHistory.RENDERED_MAX / 4);
        ActingAs.person(author, () -> articles.save(id, new Texts("", "", text), history.version(id)));
        long now = ActingAs.person(author, () -> history.version(id));
        assertThat(ActingAs.person(author, () -> history.rendered(id, now, now)))
                .isEmpty();
    }
}
