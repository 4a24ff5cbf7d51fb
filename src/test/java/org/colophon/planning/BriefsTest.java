package org.colophon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.Texts;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class BriefsTest {

    private static final Instant FIVE = Instant.parse("2026-11-24T17:00:00Z");

    @Autowired
    private Briefs briefs;

    @Autowired
    private NewsDesks desks;

    @Autowired
    private Budget budget;

    @Autowired
    private Articles articles;

    @Autowired
    private Sections sections;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Cast cast;

    private Person editor;
    private Person reporter;
    private ArticleId id;

    @BeforeEach
    void article() {
        editor = cast.a(Role.EDITOR);
        reporter = cast.another(Role.REPORTER);
        id = ActingAs.person(
                        editor, () -> articles.start("en", new Texts("Ferry is late", "", "It waited for the fog.")))
                .id();
    }

    private Plan plan() {
        return ActingAs.person(editor, () -> briefs.of(id));
    }

    private Plan change(Brief base, Brief wanted) {
        return ActingAs.person(editor, () -> briefs.change(id, base, wanted));
    }

    private Article read() {
        return ActingAs.person(editor, () -> articles.get(id));
    }

    @Test
    void a_brief_is_kept_as_it_was_entered() {
        NewsDesk city = ActingAs.person(editor, () -> desks.add("City " + UUID.randomUUID(), List.of()));
        Brief wanted = new Brief(List.of(reporter.id()), FIVE, Priority.URGENT, 800, city.id());
        assertThat(change(Brief.NONE, wanted).brief()).isEqualTo(wanted);
        assertThat(plan().brief()).isEqualTo(wanted);
        assertThat(plan().words()).isEqualTo(5);
        assertThat(read().assignees()).containsExactly(reporter.id());
    }

    @Test
    void who_is_assigned_may_write_and_is_not_printed() {
        ActingAs.person(
                reporter,
                () -> assertThatThrownBy(() -> articles.save(id, new Texts("Mine", "", "Now."), 1))
                        .isInstanceOf(AccessDeniedException.class));
        change(Brief.NONE, Brief.NONE.withAssignees(List.of(reporter.id())));
        ActingAs.person(
                reporter,
                () -> assertThat(articles.save(id, new Texts("Mine", "", "Now."), 1))
                        .isInstanceOf(SaveResult.Saved.class));
        assertThat(read().bylines()).extracting(byline -> byline.person()).doesNotContain(reporter.id());
        change(plan().brief(), Brief.NONE);
        ActingAs.person(
                reporter,
                () -> assertThatThrownBy(() -> articles.requireChangeable(id))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void two_people_who_change_different_fields_both_have_their_way() {
        change(Brief.NONE, Brief.NONE.withDue(FIVE));
        Plan both = change(Brief.NONE, Brief.NONE.withPriority(Priority.HIGH));
        assertThat(both.brief()).isEqualTo(Brief.NONE.withDue(FIVE).withPriority(Priority.HIGH));
    }

    @Test
    void who_changes_what_somebody_else_has_changed_is_told_and_nothing_is_lost() {
        change(Brief.NONE, Brief.NONE.withDue(FIVE));
        Brief mine = Brief.NONE.withDue(FIVE.plusSeconds(3_600)).withWordTarget(400);
        BriefConflict conflict = catchThrowableOfType(BriefConflict.class, () -> change(Brief.NONE, mine));
        assertThat(conflict.fields()).containsExactly(Brief.Field.DUE);
        assertThat(plan().brief()).isEqualTo(Brief.NONE.withDue(FIVE));
        assertThat(change(conflict.current(), mine).brief()).isEqualTo(mine);
    }

    @Test
    void values_that_make_no_sense_are_refused_at_their_field() {
        assertThat(Refused.field(() -> change(Brief.NONE, Brief.NONE.withWordTarget(0))))
                .isEqualTo("word-target");
        assertThat(Refused.field(() -> change(Brief.NONE, Brief.NONE.withDesk(UUID.randomUUID()))))
                .isEqualTo("desk");
        Person reader = cast.a(Role.READER);
        assertThat(Refused.field(() -> change(Brief.NONE, Brief.NONE.withAssignees(List.of(reader.id())))))
                .isEqualTo("assignees");
        assertThat(plan().brief()).isEqualTo(Brief.NONE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_editors_plan_and_only_writers_take_and_note(Role role) {
        Person person = cast.another(role);
        attempt(person, person.may(Permission.EDIT), () -> briefs.change(id, Brief.NONE, Brief.NONE.withDue(FIVE)));
        attempt(person, person.may(Permission.WRITE), () -> briefs.take(id));
        attempt(person, person.may(Permission.WRITE), () -> briefs.note(id, "Mind the tide."));
        attempt(person, person.may(Permission.NEWSROOM), () -> briefs.of(id));
        ActingAs.person(editor, () -> workflow.submit(id, ""));
        attempt(person, person.may(Permission.EDIT), () -> briefs.claim(id, true));
        attempt(person, person.may(Permission.EDIT), () -> briefs.release(id));
    }

    private static void attempt(Person person, boolean may, Runnable work) {
        ActingAs.person(person, () -> {
            if (may) {
                work.run();
            } else {
                assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @Test
    void a_writer_takes_what_nobody_has_and_not_what_somebody_has() {
        ActingAs.person(reporter, () -> briefs.take(id));
        assertThat(read().assignees()).containsExactly(reporter.id());
        ActingAs.person(reporter, () -> articles.requireChangeable(id));
        Person late = cast.another(Role.REPORTER);
        ActingAs.person(late, () -> assertThatThrownBy(() -> briefs.take(id)).isInstanceOf(BadInput.class));
    }

    @Test
    void a_review_is_claimed_by_one_person_and_ends_when_the_article_leaves_it() {
        assertThatThrownBy(() -> ActingAs.person(editor, () -> briefs.claim(id, false)))
                .isInstanceOf(BadInput.class);
        ActingAs.person(editor, () -> workflow.submit(id, ""));
        ActingAs.person(editor, () -> briefs.claim(id, false));
        assertThat(plan().reviewer()).isEqualTo(editor.id());
        Person other = cast.another(Role.EDITOR);
        ActingAs.person(
                other,
                () -> assertThat(Refused.field(() -> briefs.claim(id, false))).isEqualTo("reviewer"));
        ActingAs.person(other, () -> briefs.claim(id, true));
        assertThat(plan().reviewer()).isEqualTo(other.id());
        ActingAs.person(editor, () -> workflow.sendBack(id, "The second source is missing."));
        assertThat(plan().reviewer()).isNull();
    }

    @Test
    void notes_stand_in_the_order_in_which_they_were_left() {
        List<String> said = new ArrayList<>();
        for (String words : List.of("Call the harbour.", "They call back.", "They did.")) {
            ActingAs.person(reporter, () -> briefs.note(id, " " + words + " "));
            said.add(words);
        }
        ActingAs.person(
                editor,
                () -> assertThat(briefs.notes(id)).extracting(DeskNote::words).isEqualTo(said));
        ActingAs.person(
                reporter,
                () -> assertThat(Refused.field(() -> briefs.note(id, " "))).isEqualTo("words"));
        ActingAs.person(
                reporter,
                () -> assertThatThrownBy(() -> briefs.note(ArticleId.next(), "Hello"))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void a_section_is_with_one_desk_and_makes_its_articles_that_desks() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        ActingAs.person(editor, () -> {
            Section section = sections.add("Harbour " + mark, "", "");
            NewsDesk first = desks.add("First " + mark, List.of(section.id()));
            NewsDesk second = desks.add("Second " + mark, List.of(section.id()));
            assertThat(desks.all())
                    .filteredOn(desk -> desk.id().equals(first.id()))
                    .allSatisfy(desk -> assertThat(desk.sections()).isEmpty());
            articles.change(id, org.colophon.article.ArticleChange.NONE.withSection(section.id()));
            assertThat(budget.among(BudgetFilter.ALL.withDesk(second.id()), List.of(id)))
                    .extracting(card -> card.desk().name())
                    .containsExactly("Second " + mark);
            assertThat(budget.among(BudgetFilter.ALL.withDesk(first.id()), List.of(id)))
                    .isEmpty();
            briefs.change(id, Brief.NONE, Brief.NONE.withDesk(first.id()));
            assertThat(budget.among(BudgetFilter.ALL.withDesk(first.id()), List.of(id)))
                    .hasSize(1);
            desks.remove(first.id());
            assertThat(briefs.of(id).brief().desk()).isNull();
            desks.change(second.id(), "Second " + mark, List.of());
            assertThat(Refused.field(() -> desks.add("Second " + mark, List.of())))
                    .isEqualTo("name");
        });
    }
}
