package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.RandomEdits;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.testing.AtOnce;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class EditsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Articles articles;

    @Autowired
    private Heads heads;

    private Desk ana;
    private Desk ben;
    private ArticleId article;

    @BeforeEach
    void article() {
        ana = new Desk(application, cast.another(Role.EDITOR));
        ben = new Desk(application, cast.another(Role.EDITOR));
        article = ana.article();
    }

    private static ChangeSet insert(int length, int at, String text) {
        return ChangeSet.replace(length, at, at, text);
    }

    @Test
    void every_edit_is_a_version_and_its_text_belongs_to_its_author() {
        ana.type(article, 0, "The bridge is closed.");
        ben.type(article, 10, " over the harbour");
        Manuscript now = ana.read(article);
        assertThat(now.version()).isEqualTo(3);
        assertThat(now.body().text()).isEqualTo("The bridge over the harbour is closed.");
        assertThat(now.savedBy()).isEqualTo(ben.person().id());
        assertThat(now.body().runs().list())
                .extracting(run -> run.origin().person(), run -> run.length())
                .containsExactly(
                        tuple(ana.person().id(), 10),
                        tuple(ben.person().id(), 17),
                        tuple(ana.person().id(), 11));
    }

    @Test
    void a_late_edit_is_carried_over_what_it_missed() {
        ana.type(article, 0, "one three");
        long base = ana.read(article).version();
        ana.type(article, 9, " four");
        Submitted result = ben.submit(
                article,
                TextName.BODY,
                base,
                ben.sent(insert(9, 4, "two "), Origin.typed(ben.person().id())));
        assertThat(ben.body(article)).isEqualTo("one two three four");
        assertThat(result.edits()).extracting(StoredEdit::version).containsExactly(base + 1, base + 2);
    }

    @Test
    void without_rebase_a_late_edit_is_refused_with_what_it_missed() {
        ana.type(article, 0, "one");
        long base = ana.read(article).version();
        ana.type(article, 3, " two");
        SentEdit late =
                ben.sent(insert(3, 0, "zero "), Origin.typed(ben.person().id()));
        Submitted refused = ActingAs.person(
                ben.person(), () -> articles.edit(article, new Submission(TextName.BODY, base, false, List.of(late))));
        assertThat(refused).isInstanceOf(Submitted.Missed.class);
        assertThat(refused.edits()).hasSize(1);
        SentEdit other =
                ben.sent(insert(0, 0, "Headline"), Origin.typed(ben.person().id()));
        assertThat(ActingAs.person(
                        ben.person(),
                        () -> articles.edit(article, new Submission(TextName.HEADLINE, base, false, List.of(other)))))
                .isInstanceOf(Submitted.Stored.class);
        assertThat(ben.body(article)).isEqualTo("one two");
    }

    @Test
    void what_is_sent_twice_is_stored_once_whatever_came_between() {
        long base = ana.read(article).version();
        SentEdit first = ben.sent(insert(0, 0, "b"), Origin.typed(ben.person().id()));
        SentEdit second = ben.sent(insert(1, 1, "c"), Origin.typed(ben.person().id()));
        ben.submit(article, TextName.BODY, base, first);
        ana.type(article, 0, "a");
        Submitted again = ben.submit(article, TextName.BODY, base, first, second);
        assertThat(ben.body(article)).isEqualTo("abc");
        assertThat(again.edits()).hasSize(3);
        ben.submit(article, TextName.BODY, base, first, second);
        ben.submit(article, TextName.BODY, again.version(), second);
        assertThat(ben.body(article)).isEqualTo("abc");
        assertThat(ben.read(article).version()).isEqualTo(base + 3);
    }

    @Test
    void what_is_malformed_is_refused_whole() {
        ana.type(article, 0, "a😀b");
        long base = ana.read(article).version();
        Origin typed = Origin.typed(ana.person().id());
        List<SentEdit> malformed = List.of(
                ana.sent(insert(3, 0, "x"), typed),
                ana.sent(insert(4, 2, "x"), typed),
                ana.sent(ChangeSet.replace(4, 0, 2, ""), typed),
                new SentEdit("c", 1, insert(4, 0, "xy"), List.of(Piece.of(1, typed)), List.of(), 0),
                new SentEdit("c", 1, insert(4, 0, "x"), List.of(Piece.of(2, typed)), List.of(), 0),
                new SentEdit("c", 1, insert(4, 0, "x"), List.of(), List.of(), 0),
                new SentEdit("", 1, insert(4, 0, "x"), List.of(Piece.of(1, typed)), List.of(), 0),
                new SentEdit("c", 1, ChangeSet.none(4), List.of(), List.of(new Mark(3, 2, typed)), 0));
        for (SentEdit edit : malformed) {
            SentEdit fine = ana.sent(insert(4, 0, "fine"), typed);
            assertThatThrownBy(() -> ana.submit(article, TextName.BODY, base, edit))
                    .as("%s", edit)
                    .isInstanceOf(BadInput.class);
            assertThatThrownBy(() -> ana.submit(article, TextName.BODY, base, fine, edit))
                    .isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> ana.submit(article, TextName.BODY, base + 1, ana.sent(insert(4, 0, "x"), typed)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ana.submit(article, TextName.HEADLINE, base, ana.sent(insert(0, 0, "a\nb"), typed)))
                .isInstanceOf(BadInput.class);
        assertThat(ana.read(article).version()).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_log_gives_every_version_again(long seed) {
        RandomEdits random = new RandomEdits(seed);
        List<String> versions = new ArrayList<>();
        versions.add("");
        for (int i = 0; i < 60; i++) {
            String text = versions.getLast();
            ChangeSet change = random.change(text);
            ana.edit(
                    article,
                    TextName.BODY,
                    change,
                    change.insertedLength() == 0
                            ? List.of()
                            : List.of(Piece.of(change.insertedLength(), random.below(2) == 0 ? ana.ai() : null)),
                    List.of(),
                    0);
            versions.add(change.apply(text));
        }
        heads.forget(Desk.manuscript(article));
        for (int version = 1; version <= versions.size(); version++) {
            int wanted = version;
            Manuscript then = ActingAs.person(
                    ana.person(), () -> application.getBean(Manuscripts.class).at(Desk.manuscript(article), wanted));
            assertThat(then.body().text()).as("seed %d", seed).isEqualTo(versions.get(version - 1));
        }
    }

    @Test
    void many_at_once_lose_nothing() {
        ana.type(article, 0, "start");
        long base = ana.read(article).version();
        List<Supplier<Submitted>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Desk desk = new Desk(application, ana.person());
            String word = "<%02d>".formatted(i);
            all.add(() -> desk.submit(
                    article,
                    TextName.BODY,
                    base,
                    desk.sent(insert(5, 5, word), Origin.typed(ana.person().id()))));
        }
        AtOnce.run(all);
        String body = ana.body(article);
        assertThat(body).hasSize(5 + 12 * 4).startsWith("start");
        for (int i = 0; i < 12; i++) {
            assertThat(body).contains("<%02d>".formatted(i));
        }
    }

    @Test
    void a_whole_text_that_is_saved_becomes_the_smallest_edit() {
        ana.type(article, 0, "The ferry is late. Nobody knows why.");
        Texts edited = new Texts("", "", "The ferry is early. Nobody knows why.");
        ActingAs.person(
                ben.person(),
                () -> articles.save(article, edited, ana.read(article).version()));
        assertThat(ana.runs(article))
                .extracting(run -> run.origin().person())
                .containsExactly(
                        ana.person().id(), ben.person().id(), ana.person().id());
    }

    @Test
    void a_snapshot_spares_replaying_from_the_beginning() {
        for (int i = 0; i < 510; i++) {
            ana.edit(
                    article,
                    TextName.BODY,
                    insert(i, i, "x"),
                    List.of(Piece.of(1, Origin.imported(null))),
                    List.of(),
                    0);
        }
        EditLog log = application.getBean(EditLog.class);
        assertThat(log.snapshot(Desk.manuscript(article), 511))
                .hasValueSatisfying(snapshot -> assertThat(snapshot.version()).isEqualTo(500));
        heads.forget(Desk.manuscript(article));
        assertThat(ana.body(article)).isEqualTo("x".repeat(510));
    }
}
