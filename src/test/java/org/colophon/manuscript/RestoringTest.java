package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.RandomEdits;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class RestoringTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Articles articles;

    private Desk ana;
    private Desk ben;
    private ArticleId article;

    @BeforeEach
    void article() {
        ana = new Desk(application, cast.another(Role.EDITOR));
        ben = new Desk(application, cast.another(Role.EDITOR));
        article = ana.article();
    }

    private Manuscript at(long version) {
        return ActingAs.person(
                ana.person(), () -> application.getBean(Manuscripts.class).at(Desk.manuscript(article), version));
    }

    private Manuscript restore(long version) {
        return ActingAs.person(ben.person(), () -> articles.restore(article, version));
    }

    private Manuscript restore(long version, int from, int to) {
        return ActingAs.person(
                ben.person(), () -> articles.restore(article, new Restoring.Passage(TextName.BODY, version, from, to)));
    }

    @Test
    void a_point_comes_back_as_new_edits_with_the_origins_it_had() {
        ana.type(article, 0, "Typed by hand. ");
        ana.insertAi(article, 15, "Drafted by a machine that knows eight words and more. ");
        ana.insert(
                article,
                TextName.HEADLINE,
                0,
                "Fog",
                Piece.of(3, Origin.typed(ana.person().id())),
                0);
        long point = ana.read(article).version();
        ben.delete(article, 6, 40);
        ben.type(article, 0, "Something new. ");
        Manuscript then = at(point);
        Manuscript now = restore(point);
        assertThat(now.texts()).isEqualTo(then.texts());
        assertThat(now.body().runs()).isEqualTo(then.body().runs());
        assertThat(now.version()).isGreaterThan(point + 2);
        assertThat(Authorship.of(now).aiShare()).isEqualTo(Authorship.of(then).aiShare());
        assertThat(ana.read(article).texts()).isEqualTo(then.texts());
    }

    @Test
    void what_was_typed_again_by_somebody_else_is_given_back_to_its_author() {
        ana.type(article, 0, "The bridge is closed.");
        long point = ana.read(article).version();
        ben.delete(article, 4, 10);
        ben.type(article, 4, "bridge");
        assertThat(ana.runs(article)).hasSize(3);
        assertThat(restore(point).body()).isEqualTo(at(point).body());
    }

    @Test
    void what_was_said_since_of_text_that_is_still_there_goes_on_to_count() {
        ana.type(article, 0, "Three words here. ");
        long point = ana.read(article).version();
        ana.mark(article, 0, 11, ana.ai());
        ben.type(article, 18, "More.");
        Manuscript now = restore(point);
        assertThat(now.texts()).isEqualTo(at(point).texts());
        assertThat(now.body().runs().at(0).ai()).isTrue();
    }

    @Test
    void nothing_is_written_where_nothing_differs() {
        ana.type(article, 0, "The bridge");
        long version = ana.read(article).version();
        assertThat(restore(version).version()).isEqualTo(version);
    }

    @Test
    void a_passage_comes_back_in_its_place() {
        ana.type(article, 0, "One two three four.");
        long point = ana.read(article).version();
        ben.delete(article, 4, 14);
        ben.type(article, 0, "Zero. ");
        assertThat(ben.body(article)).isEqualTo("Zero. One four.");
        Manuscript now = restore(point, 4, 14);
        assertThat(now.body().text()).isEqualTo("Zero. One two three four.");
        assertThat(now.body().runs().at(10).person()).isEqualTo(ana.person().id());
    }

    @Test
    void a_passage_that_was_replaced_comes_back_instead() {
        ana.type(article, 0, "The bridge is closed.");
        long point = ana.read(article).version();
        ben.delete(article, 14, 20);
        ben.type(article, 14, "open");
        assertThat(restore(point, 14, 20).body().text()).isEqualTo("The bridge is closed.");
    }

    @Test
    void a_passage_can_come_back_at_the_cursor() {
        ana.insertAi(article, 0, "Drafted.");
        long point = ana.read(article).version();
        ben.delete(article, 0, 8);
        ben.type(article, 0, "Before, after.");
        Manuscript now = ActingAs.person(
                ben.person(), () -> articles.restoreAt(article, new Restoring.Passage(TextName.BODY, point, 0, 8), 8));
        assertThat(now.body().text()).isEqualTo("Before, Drafted.after.");
        assertThat(now.body().runs().at(8).ai()).isTrue();
    }

    @Test
    void what_is_not_there_cannot_come_back() {
        ana.type(article, 0, "Short");
        assertThatThrownBy(() -> restore(99)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> restore(2, 3, 9)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> restore(2, 3, 3)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> restore(2, -1, 3)).isInstanceOf(BadInput.class);
    }

    @Test
    void only_who_may_change_the_article_restores() {
        ana.type(article, 0, "Short");
        Desk reporter = new Desk(application, cast.another(Role.REPORTER));
        assertThatThrownBy(() -> ActingAs.person(reporter.person(), () -> articles.restore(article, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_point_of_a_random_log_comes_back_to_the_character_and_to_the_run(long seed) {
        RandomEdits random = new RandomEdits(seed);
        List<Manuscript> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Desk desk = random.below(2) == 0 ? ana : ben;
            ChangeSet change = random.change(desk.body(article));
            int length = change.insertedLength();
            List<Piece> pieces =
                    length == 0 ? List.of() : List.of(Piece.of(length, random.below(3) == 0 ? desk.ai() : null));
            desk.edit(article, TextName.BODY, change, pieces, List.of(), 0);
            points.add(ana.read(article));
        }
        for (int i = 0; i < 12; i++) {
            Manuscript point = points.get(random.below(points.size()));
            Manuscript now = restore(point.version());
            assertThat(now.body())
                    .as("seed %d, version %d", seed, point.version())
                    .isEqualTo(point.body());
            assertThat(Authorship.of(now).aiShare())
                    .isCloseTo(Authorship.of(point).aiShare(), within(1e-12));
        }
    }
}
