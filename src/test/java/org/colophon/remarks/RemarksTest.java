package org.colophon.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.manuscript.Expunging;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Piece;
import org.colophon.manuscript.SentEdit;
import org.colophon.manuscript.Submission;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class RemarksTest {

    private static final String BODY = "The dredger came on Monday. The harbour board had asked for it in March.";

    @Autowired
    private Remarks remarks;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Articles articles;

    @Autowired
    private Expunging expunging;

    @Autowired
    private Cast cast;

    private ArticleId article() {
        return ActingAs.person(
                        cast.a(Role.REPORTER), () -> articles.start("en", new Texts("Dredger", "It came.", BODY)))
                .id();
    }

    private Manuscript text(ArticleId id) {
        return ActingAs.person(cast.a(Role.EDITOR), () -> articles.draft(id).manuscript());
    }

    private RemarkThread begin(Person person, ArticleId id, String passage, @Nullable String suggestion) {
        Manuscript now = text(id);
        int from = now.texts().body().indexOf(passage);
        return ActingAs.person(
                person,
                () -> remarks.begin(
                        id,
                        new NewThread(
                                TextName.BODY,
                                now.version(),
                                from,
                                passage.length(),
                                suggestion == null ? "Who says so?" : "",
                                suggestion,
                                null)));
    }

    private void replace(ArticleId id, String passage, String by) {
        Manuscript now = text(id);
        String body = now.texts().body();
        int from = body.indexOf(passage);
        ChangeSet changes = ChangeSet.replace(body.length(), from, from + passage.length(), by);
        List<Piece> pieces = by.isEmpty() ? List.of() : List.of(new Piece(by.length(), null, true, null));
        SentEdit edit = new SentEdit(UUID.randomUUID().toString(), 1, changes, pieces, List.of(), 0);
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> articles.edit(id, new Submission(TextName.BODY, now.version(), false, List.of(edit))));
    }

    private RemarkThread only(ArticleId id) {
        List<RemarkThread> open = ActingAs.person(cast.a(Role.EDITOR), () -> remarks.open(id));
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    @Test
    void a_remark_stays_with_its_passage_when_the_text_moves() {
        ArticleId id = article();
        begin(cast.a(Role.EDITOR), id, "harbour board", null);
        replace(id, "The dredger", "Yesterday the old dredger");
        RemarkThread thread = only(id);
        assertThat(thread.stands()).isEqualTo("harbour board");
        assertThat(thread.moved()).isFalse();
        assertThat(text(id).texts().body().substring(thread.anchor().from())).startsWith("harbour board");
    }

    @Test
    void a_passage_that_was_deleted_is_said_to_be_and_comes_back_when_it_is_typed_again() {
        ArticleId id = article();
        begin(cast.a(Role.EDITOR), id, "harbour board", null);
        replace(id, "The harbour board had", "They had");
        assertThat(only(id).anchor().gone()).isTrue();
        assertThat(only(id).anchor().quote()).isEqualTo("harbour board");
        replace(id, "They had", "The harbour board had");
        assertThat(only(id).stands()).isEqualTo("harbour board");
    }

    @Test
    void the_passage_comes_back_when_the_text_is_restored() {
        ArticleId id = article();
        begin(cast.a(Role.EDITOR), id, "harbour board", null);
        long before = text(id).version();
        replace(id, "The harbour board had", "They had");
        ActingAs.person(cast.a(Role.EDITOR), () -> articles.restore(id, before));
        assertThat(only(id).stands()).isEqualTo("harbour board");
    }

    @Test
    void a_selection_made_in_an_older_text_is_carried_to_where_it_stands_now() {
        ArticleId id = article();
        Manuscript then = text(id);
        replace(id, "The dredger", "Yesterday the old dredger");
        RemarkThread thread = ActingAs.person(
                cast.a(Role.REPORTER),
                () -> remarks.begin(
                        id,
                        NewThread.remark(
                                TextName.BODY,
                                then.version(),
                                BODY.indexOf("March"),
                                "March".length(),
                                "Which year?")));
        assertThat(thread.anchor().quote()).isEqualTo("March");
    }

    @Test
    void a_suggestion_that_is_accepted_counts_as_written_by_whoever_made_it() {
        ArticleId id = article();
        Person moderator = cast.a(Role.MODERATOR);
        RemarkThread thread = begin(moderator, id, "March", null);
        ActingAs.person(cast.a(Role.EDITOR), () -> remarks.resolve(id, thread.id()));
        Person suggester = cast.another(Role.REPORTER);
        RemarkThread suggestion = begin(suggester, id, "asked for it", "demanded it");
        assertThatThrownBy(
                        () -> ActingAs.person(suggester, () -> suggestions.accept(id, suggestion.id(), "asked for it")))
                .isInstanceOf(AccessDeniedException.class);
        ActingAs.person(cast.a(Role.EDITOR), () -> suggestions.accept(id, suggestion.id(), "asked for it"));
        Manuscript now = text(id);
        assertThat(now.texts().body()).isEqualTo(BODY.replace("asked for it", "demanded it"));
        int at = now.texts().body().indexOf("demanded");
        assertThat(now.body().runs().slice(at, at + 8))
                .singleElement()
                .satisfies(run -> assertThat(run.origin()).isEqualTo(Origin.typed(suggester.id())));
        assertThat(now.savedBy()).isEqualTo(cast.a(Role.EDITOR).id());
        assertThat(ActingAs.person(suggester, () -> remarks.open(id))).isEmpty();
    }

    @Test
    void a_suggestion_from_an_ai_tool_is_the_tools() {
        ArticleId id = article();
        Person suggester = cast.a(Role.EDITOR);
        Manuscript now = text(id);
        RemarkThread thread = ActingAs.person(
                suggester,
                () -> remarks.begin(
                        id,
                        new NewThread(
                                TextName.BODY,
                                now.version(),
                                0,
                                "The dredger".length(),
                                "",
                                "A vessel",
                                Origin.ai(suggester.id(), "Writer", "2", AiPurpose.REWRITE))));
        ActingAs.person(cast.a(Role.REPORTER), () -> suggestions.accept(id, thread.id(), "The dredger"));
        Origin origin = text(id).body().runs().slice(0, 1).getFirst().origin();
        assertThat(origin.ai()).isTrue();
        assertThat(origin.person()).isEqualTo(suggester.id());
    }

    @Test
    void a_suggestion_whose_passage_has_changed_is_accepted_only_for_what_was_seen() {
        ArticleId id = article();
        RemarkThread thread = begin(cast.a(Role.EDITOR), id, "asked for it", "demanded it");
        replace(id, "asked", "pleaded");
        assertThat(only(id).moved()).isTrue();
        Person writer = cast.a(Role.REPORTER);
        assertThat(Refused.field(
                        () -> ActingAs.person(writer, () -> suggestions.accept(id, thread.id(), "asked for it"))))
                .isEqualTo("passage");
        ActingAs.person(writer, () -> suggestions.accept(id, thread.id(), "pleaded for it"));
        assertThat(text(id).texts().body()).contains("had demanded it in");
    }

    @Test
    void a_suggestion_is_rejected_with_a_reason_or_taken_back() {
        ArticleId id = article();
        Person other = cast.another(Role.REPORTER);
        RemarkThread first = begin(other, id, "Monday", "Tuesday");
        RemarkThread second = begin(other, id, "March", "April");
        ActingAs.person(cast.a(Role.EDITOR), () -> suggestions.reject(id, first.id(), "It was a Monday."));
        ActingAs.person(other, () -> suggestions.reject(id, second.id(), ""));
        List<RemarkThread> closed = ActingAs.person(other, () -> remarks.closed(id));
        List<Suggestion> decided = closed.stream()
                .map(thread -> Objects.requireNonNull(thread.suggestion()))
                .toList();
        assertThat(decided).extracting(Suggestion::state).containsOnly(Suggestion.State.REJECTED);
        assertThat(decided).extracting(Suggestion::reason).contains("It was a Monday.");
        assertThat(text(id).texts().body()).isEqualTo(BODY);
        assertThat(Refused.field(
                        () -> ActingAs.person(cast.a(Role.EDITOR), () -> suggestions.accept(id, first.id(), "Monday"))))
                .isEqualTo("thread");
    }

    @Test
    void people_who_are_named_are_told(ApplicationEvents events) {
        ArticleId id = article();
        RemarkThread thread = begin(cast.a(Role.REPORTER), id, "March", null);
        Person named = cast.another(Role.EDITOR);
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> remarks.answer(id, thread.id(), "@" + named.name() + ", which year?\n@nobody-here"));
        RemarkMade made = events.stream(RemarkMade.class).toList().getLast();
        assertThat(made.mentioned()).containsExactly(named.id().value());
        assertThat(made.others()).containsExactly(cast.a(Role.REPORTER).id().value());
        assertThat(made.article()).isEqualTo(id.value());
    }

    @Test
    void own_remarks_can_be_changed_and_taken_back_and_those_of_others_cannot() {
        ArticleId id = article();
        Person author = cast.a(Role.REPORTER);
        RemarkThread thread = begin(author, id, "March", null);
        UUID remark = thread.remarks().getFirst().id();
        assertThatThrownBy(() ->
                        ActingAs.person(cast.a(Role.EDITOR), () -> remarks.reword(id, thread.id(), remark, "No.")))
                .isInstanceOf(AccessDeniedException.class);
        ActingAs.person(author, () -> remarks.reword(id, thread.id(), remark, "Which year?"));
        assertThat(only(id).remarks().getFirst().words()).isEqualTo("Which year?");
        ActingAs.person(author, () -> remarks.remove(id, thread.id(), remark));
        assertThat(only(id).remarks()).singleElement().satisfies(gone -> {
            assertThat(gone.removed()).isTrue();
            assertThat(gone.words()).isEmpty();
        });
    }

    @Test
    void a_resolved_thread_takes_no_answers_until_it_is_opened_again() {
        ArticleId id = article();
        Person editor = cast.a(Role.EDITOR);
        RemarkThread thread = begin(editor, id, "March", null);
        ActingAs.person(editor, () -> remarks.resolve(id, thread.id()));
        replace(id, "The dredger", "Yesterday the old dredger");
        assertThat(Refused.field(() -> ActingAs.person(editor, () -> remarks.answer(id, thread.id(), "Well"))))
                .isEqualTo("thread");
        assertThat(ActingAs.person(editor, () -> remarks.reopen(id, thread.id()))
                        .stands())
                .isEqualTo("March");
        assertThat(only(id).stands()).isEqualTo("March");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER"},
            mode = EnumSource.Mode.EXCLUDE)
    void everybody_in_the_newsroom_may_remark(Role role) {
        ArticleId id = article();
        begin(cast.a(role), id, "March", null);
        assertThat(only(id).openedBy()).isEqualTo(cast.a(role).id());
    }

    @Test
    void threads_of_another_article_are_not_reached() {
        ArticleId id = article();
        ArticleId other = article();
        RemarkThread thread = begin(cast.a(Role.EDITOR), id, "March", null);
        assertThatThrownBy(
                        () -> ActingAs.person(cast.a(Role.EDITOR), () -> remarks.answer(other, thread.id(), "Hello")))
                .hasMessage("There is no such remark.");
    }

    @Test
    void what_cannot_be_taken_is_refused_at_its_field() {
        ArticleId id = article();
        Person editor = cast.a(Role.EDITOR);
        ActingAs.person(editor, () -> {
            long version = text(id).version();
            assertThat(Refused.field(() -> remarks.begin(id, NewThread.remark(TextName.BODY, version, 0, 3, " "))))
                    .isEqualTo("words");
            assertThat(Refused.field(() -> remarks.begin(id, NewThread.remark(TextName.BODY, version, 60, 300, "Hm"))))
                    .isEqualTo("passage");
            assertThat(Refused.field(() -> remarks.begin(id, NewThread.remark(TextName.BODY, version, -1, 3, "Hm"))))
                    .isEqualTo("passage");
            assertThat(Refused.field(() ->
                            remarks.begin(id, new NewThread(TextName.HEADLINE, version, 0, 3, "", "two\nlines", null))))
                    .isEqualTo("suggestion");
            assertThat(Refused.field(
                            () -> remarks.begin(id, NewThread.remark(TextName.BODY, version, 0, 3, "x".repeat(4_001)))))
                    .isEqualTo("words");
        });
    }

    @Test
    void a_passage_that_is_expunged_goes_from_remarks_too() {
        ArticleId id = article();
        Person editor = cast.a(Role.EDITOR);
        RemarkThread thread = begin(editor, id, "harbour board", "harbour board of 2026");
        ActingAs.person(editor, () -> remarks.answer(id, thread.id(), "The harbour board has a name."));
        ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> expunging.expunge(new ManuscriptId(id.value()), "harbour board", false, "A source"));
        RemarkThread now = only(id);
        assertThat(now.toString()).doesNotContain("harbour");
        assertThat(now.stands()).isEqualTo(now.anchor().quote());
    }

    @Test
    void two_edits_in_one_submission_move_it_once_each() {
        ArticleId id = article();
        begin(cast.a(Role.EDITOR), id, "Monday", null);
        Manuscript now = text(id);
        ChangeSet first = ChangeSet.replace(BODY.length(), 0, 0, "Oh. ");
        ChangeSet second = ChangeSet.replace(BODY.length() + 4, 0, 3, "");
        Origin typed = Origin.typed(cast.a(Role.EDITOR).id());
        SentEdit one = new SentEdit("tab", 1, first, List.of(Piece.of(4, typed)), List.of(), 9_000);
        SentEdit two = new SentEdit("tab", 2, second, List.of(), List.of(), 0);
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> articles.edit(id, new Submission(TextName.BODY, now.version(), false, List.of(one, two))));
        assertThat(only(id).stands()).isEqualTo("Monday");
        assertThat(only(id).anchor().from()).isEqualTo(BODY.indexOf("Monday") + 1);
    }

    @Test
    void an_article_without_threads_has_none() {
        Article empty = ActingAs.person(cast.a(Role.REPORTER), () -> articles.start("en", new Texts("", "", "")));
        List<PersonId> none = ActingAs.person(cast.a(Role.EDITOR), () -> remarks.open(empty.id())).stream()
                .map(RemarkThread::openedBy)
                .toList();
        assertThat(none).isEmpty();
    }
}
