package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.publication.Publisher;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class HistoriesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Histories histories;

    @Autowired
    private Milestones milestones;

    private Desk ana;
    private Desk ben;
    private ArticleId article;

    @BeforeEach
    void article() {
        ana = new Desk(application, cast.another(Role.EDITOR));
        ben = new Desk(application, cast.another(Role.EDITOR));
        article = ana.article();
    }

    private Slice<Stretch> page(long before) {
        return ActingAs.person(ana.person(), () -> histories.stretches(Desk.manuscript(article), before));
    }

    private Milestone mark(Milestone.Kind kind, String name) {
        return ActingAs.person(ana.person(), () -> milestones.mark(Desk.manuscript(article), kind, name));
    }

    private void one(Desk desk, int at, String text) {
        int length = desk.body(article).length();
        desk.edit(
                article,
                TextName.BODY,
                ChangeSet.replace(length, at, at, text),
                List.of(Piece.of(text.length(), Origin.imported(null))),
                List.of(),
                0);
    }

    @Test
    void stretches_of_work_come_newest_first_with_their_milestones() {
        ana.type(article, 0, "The bridge is closed. ");
        mark(Milestone.Kind.NAMED, "Before the call");
        ana.insertAi(article, 22, "Drafted words. ");
        ben.type(article, 0, "Today ");
        Slice<Stretch> page = page(Long.MAX_VALUE);
        assertThat(page.items())
                .extracting(Stretch::person, Stretch::added, Stretch::aiAdded, Stretch::beginning)
                .containsExactly(
                        tuple(ben.person().id(), 1, 0, false),
                        tuple(ana.person().id(), 6, 2, false),
                        tuple(ana.person().id(), 0, 0, true));
        assertThat(page.items().get(1).milestones()).extracting(Milestone::name).containsExactly("Before the call");
        assertThat(page.next()).isNull();
    }

    @Test
    void a_long_log_is_read_page_by_page_and_no_stretch_is_lost_or_told_twice() {
        int words = 0;
        for (int i = 0; i < Histories.PAGE + 300; i++) {
            Desk desk = (i / 50) % 2 == 0 ? ana : ben;
            one(desk, 0, "w ");
            words++;
        }
        List<Stretch> all = new ArrayList<>();
        Slice<Stretch> page = page(Long.MAX_VALUE);
        int pages = 1;
        all.addAll(page.items());
        while (page.next() != null) {
            page = page(Long.parseLong(page.next()));
            all.addAll(page.items());
            pages++;
        }
        assertThat(pages).isEqualTo(2);
        assertThat(all).hasSize(46 + 1);
        assertThat(all.stream().mapToInt(Stretch::added).sum()).isEqualTo(words);
        for (int i = 0; i + 1 < all.size(); i++) {
            assertThat(all.get(i).firstVersion()).isEqualTo(all.get(i + 1).lastVersion() + 1);
        }
        assertThat(all.getLast().beginning()).isTrue();
    }

    @Test
    void a_text_that_was_there_from_the_beginning_is_the_first_point() {
        ArticleId imported = new Paper(application)
                .write("Bridge opens", "It opened on Monday.")
                .id();
        List<Stretch> stretches = ActingAs.person(
                        ana.person(), () -> histories.stretches(Desk.manuscript(imported), Long.MAX_VALUE))
                .items();
        assertThat(stretches).singleElement().satisfies(stretch -> {
            assertThat(stretch.beginning()).isTrue();
            assertThat(stretch.added()).isEqualTo(2 + 3 + 4);
        });
    }

    @Test
    void a_replay_comes_in_portions_that_join() {
        for (int i = 0; i < 230; i++) {
            one(ana, 0, "x");
        }
        Histories.Frames first = frames(1);
        assertThat(first.edits()).hasSize(Histories.FRAMES);
        assertThat(first.oldest()).isEqualTo(1);
        assertThat(first.newest()).isEqualTo(231);
        Histories.Frames second = frames(first.edits().getLast().version());
        assertThat(Heads.replay(first.from(), first.edits()).body())
                .isEqualTo(second.from().body());
        assertThat(frames(9_999).from().version()).isEqualTo(231);
        assertThat(frames(9_999).edits()).isEmpty();
        assertThat(frames(-4).from().version()).isEqualTo(1);
    }

    private Histories.Frames frames(long version) {
        return ActingAs.person(ana.person(), () -> histories.frames(Desk.manuscript(article), version));
    }

    @Test
    void two_points_are_compared_text_by_text() {
        ana.type(article, 0, "The bridge is closed.");
        long point = ana.read(article).version();
        ben.type(article, 10, " today");
        List<Comparison> compared =
                ActingAs.person(ana.person(), () -> histories.compare(Desk.manuscript(article), point, point + 1));
        assertThat(compared).extracting(Comparison::text).containsExactly(TextName.values());
        assertThat(compared.get(0).same()).isTrue();
        assertThat(compared.get(2).segments())
                .extracting(Comparison.Segment::kind, Comparison.Segment::text)
                .contains(tuple(Comparison.Kind.ADDED, "today "));
        assertThatThrownBy(() ->
                        ActingAs.person(ana.person(), () -> histories.compare(Desk.manuscript(article), point, 99)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void publishing_sets_a_milestone_at_what_readers_see() {
        Paper paper = new Paper(application);
        ArticleId id = paper.write("Bridge opens", "It opened on Monday.").id();
        paper.publishAgain(id);
        new Desk(application, cast.a(Role.EDITOR)).type(id, 0, "Update. ");
        paper.publishAgain(id);
        List<Milestone> marked = ActingAs.person(ana.person(), () -> milestones.list(Desk.manuscript(id)));
        assertThat(marked)
                .extracting(Milestone::kind, Milestone::name, Milestone::version)
                .containsExactly(
                        tuple(Milestone.Kind.PUBLISHED, "Version 2", 2L),
                        tuple(Milestone.Kind.PUBLISHED, "Version 1", 1L));
    }

    @Test
    void what_cannot_be_published_leaves_no_milestone() {
        assertThatThrownBy(() -> ActingAs.person(
                        ana.person(), () -> application.getBean(Publisher.class).publish(article)))
                .isInstanceOf(RuntimeException.class);
        assertThat(ActingAs.person(ana.person(), () -> milestones.list(Desk.manuscript(article))))
                .isEmpty();
    }

    @Test
    void a_milestone_needs_a_name() {
        for (String name : List.of("", "   ", "x".repeat(121), "two\nlines")) {
            assertThatThrownBy(() -> mark(Milestone.Kind.NAMED, name)).isInstanceOf(BadInput.class);
        }
        assertThat(mark(Milestone.Kind.NAMED, "  Read by Ben ").name()).isEqualTo("Read by Ben");
    }
}
