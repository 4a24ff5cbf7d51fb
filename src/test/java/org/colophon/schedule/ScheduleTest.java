package org.colophon.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.NotReady;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.Publisher;
import org.colophon.shared.BadInput;
import org.colophon.testing.AtOnce;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ScheduleTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleManuscripts manuscripts;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ScheduleWork work;

    @Autowired
    private ScheduleWorker worker;

    @Autowired
    private Embargoes embargoes;

    @Autowired
    private Publisher publisher;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Paper paper;
    private Person editor;
    private Instant inAnHour;

    @BeforeEach
    void openThePaper() {
        worker.stop(); // so that the tests alone decide when something is due
        paper = new Paper(application);
        editor = cast.a(Role.EDITOR);
        inAnHour = Instant.now().plus(Duration.ofHours(1));
    }

    @AfterEach
    void goOn() {
        worker.stop();
        worker.start();
    }

    private ScheduleEntry set(ArticleId id) {
        return ActingAs.person(editor, () -> schedule.publishAt(id, inAnHour, null));
    }

    private void write(ArticleId id, String body) {
        ActingAs.person(editor, () -> {
            var now = articles.draft(id).manuscript();
            return articles.save(
                    id, new Texts(now.texts().headline(), now.texts().standfirst(), body), now.version());
        });
    }

    private Article article(ArticleId id) {
        return ActingAs.person(editor, () -> articles.get(id));
    }

    /** Lets the hour of an entry come, so long ago. */
    private void come(ScheduleEntry entry, Duration ago) {
        OffsetDateTime due = OffsetDateTime.ofInstant(Instant.now().minus(ago), ZoneOffset.UTC);
        jdbc.sql("update schedule_entry set due_at = :due, next_at = :due where id = :id")
                .param("due", due)
                .param("id", entry.id())
                .update();
    }

    private String state(ScheduleEntry entry) {
        return jdbc.sql("select state || ' ' || late from schedule_entry where id = :id")
                .param("id", entry.id())
                .query(String.class)
                .single()
                .toLowerCase();
    }

    @Test
    void what_goes_out_is_the_text_that_was_scheduled_and_what_was_written_later_is_a_draft() {
        ArticleId id = paper.write("Harbour opens", "As it was scheduled.").id();
        ScheduleEntry entry = set(id);
        assertThat(article(id).state()).isEqualTo(ArticleState.SCHEDULED);
        write(id, "Written later.");
        assertThat(article(id).standing()).isEqualTo("Scheduled, changed since");

        come(entry, Duration.ofSeconds(1));
        assertThat(work.run(entry.id())).isTrue();

        assertThat(published.byId(id)).map(PublishedArticle::body).contains("As it was scheduled.");
        assertThat(article(id).state()).isEqualTo(ArticleState.CORRECTING);
        assertThat(article(id).changedSincePublished()).isTrue();
        assertThat(state(entry)).isEqualTo("done false");
        assertThat(work.run(entry.id())).as("a second time").isFalse();
        assertThat(published.byId(id)).map(PublishedArticle::number).contains(1);
    }

    @Test
    void nothing_is_due_before_its_hour() {
        ScheduleEntry entry = set(paper.write("Not yet", "Text.").id());
        worker.start();
        worker.round();
        assertThat(state(entry)).isEqualTo("waiting false");
    }

    @Test
    void the_same_entry_happens_once_however_many_reach_for_it() {
        ArticleId id = paper.write("Once only", "Text.").id();
        ScheduleEntry entry = set(id);
        come(entry, Duration.ofSeconds(1));
        List<Boolean> did = AtOnce.run(Collections.nCopies(8, () -> work.run(entry.id())));
        assertThat(did).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(published.byId(id)).map(PublishedArticle::number).contains(1);
    }

    @Test
    void what_was_missed_happens_and_is_marked_late() {
        ArticleId id = paper.write("An hour late", "Text.").id();
        ScheduleEntry entry = set(id);
        come(entry, Duration.ofHours(1));
        assertThat(ActingAs.person(editor, () -> schedule.alarms()))
                .extracting(ScheduleEntry::id)
                .contains(entry.id());
        work.run(entry.id());
        assertThat(state(entry)).isEqualTo("done true");
        assertThat(published.byId(id)).isPresent();
    }

    @Test
    void a_check_that_fails_at_the_hour_holds_the_article_until_somebody_settles_it() {
        ArticleId id = paper.write("Held", "It cost {{price}}.").id();
        ScheduleEntry entry = set(id);
        come(entry, Duration.ofSeconds(1));
        work.run(entry.id());
        assertThat(state(entry)).isEqualTo("held false");
        assertThat(published.byId(id)).isEmpty();
        assertThat(ActingAs.person(editor, () -> schedule.of(id)))
                .singleElement()
                .satisfies(held -> assertThat(held.reason()).contains("price"));

        write(id, "It cost nothing.");
        ActingAs.person(editor, () -> schedule.publishAt(id, inAnHour, manuscripts.version(id)));
        ScheduleEntry anew = ActingAs.person(editor, () -> schedule.of(id)).getFirst();
        come(anew, Duration.ofSeconds(1));
        work.run(anew.id());
        assertThat(published.byId(id)).map(PublishedArticle::body).contains("It cost nothing.");
    }

    @Test
    void whoever_may_not_publish_any_more_publishes_nothing_at_an_hour_either() {
        Person leaving = cast.another(Role.EDITOR);
        ArticleId id = paper.write("Of somebody who left", "Text.").id();
        ScheduleEntry entry = ActingAs.person(leaving, () -> schedule.publishAt(id, inAnHour, null));
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.setActive(leaving.id(), false));
        come(entry, Duration.ofSeconds(1));
        work.run(entry.id());
        assertThat(state(entry)).isEqualTo("held false");
        assertThat(published.byId(id)).isEmpty();
    }

    @Test
    void an_article_that_goes_another_way_leaves_the_schedule() {
        ArticleId killed = paper.write("Killed", "Text.").id();
        ArticleId byHand = paper.write("Published by hand", "Text.").id();
        ArticleId off = paper.write("Called off", "Text.").id();
        List<ScheduleEntry> entries = List.of(set(killed), set(byHand), set(off));
        ActingAs.person(editor, () -> {
            workflow.kill(killed, "The story fell through.");
            publisher.publish(byHand);
            schedule.callOff(off, ScheduleKind.PUBLISH);
        });
        assertThat(entries).extracting(this::state).containsOnly("called_off false");
        assertThat(article(off).state()).isEqualTo(ArticleState.DRAFT);
        assertThat(article(off).point()).isNull();
    }

    @Test
    void an_approved_article_that_leaves_the_schedule_stays_approved() {
        ArticleId id = paper.write("Approved before", "Text.").id();
        ActingAs.person(editor, () -> {
            workflow.submit(id, "");
            workflow.approve(id, manuscripts.version(id));
        });
        set(id);
        ActingAs.person(editor, () -> schedule.callOff(id, ScheduleKind.PUBLISH));
        assertThat(article(id).state()).isEqualTo(ArticleState.APPROVED);
        assertThat(article(id).point()).isNotNull();
    }

    @Test
    void times_in_the_past_and_far_ahead_are_refused() {
        ArticleId id = paper.write("When", "Text.").id();
        for (Duration off : List.of(Duration.ofSeconds(-1), Duration.ofDays(800))) {
            assertThatThrownBy(() -> ActingAs.person(
                            editor, () -> schedule.publishAt(id, Instant.now().plus(off), null)))
                    .isInstanceOf(BadInput.class);
        }
        assertThat(article(id).state()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void under_embargo_nothing_is_published_and_no_hour_before_its_end_can_be_set() {
        ArticleId id = paper.write("Figures of the quarter", "Text.").id();
        Instant end = inAnHour.plus(Duration.ofHours(1));
        ActingAs.person(editor, () -> embargoes.set(id, end, "The statistics office"));
        assertThatThrownBy(() -> ActingAs.person(editor, () -> publisher.publish(id)))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        refused -> assertThat(refused.report().failed())
                                .extracting(finding -> finding.code())
                                .containsExactly("embargo"));
        assertThatThrownBy(() -> set(id)).isInstanceOf(BadInput.class).hasMessageContaining("embargo");
        ScheduleEntry entry = ActingAs.person(editor, () -> schedule.publishAt(id, end, null));
        come(entry, Duration.ofSeconds(1));
        work.run(entry.id());
        assertThat(published.byId(id)).as("the embargo has not ended").isEmpty();
        assertThat(state(entry)).isEqualTo("held false");

        jdbc.sql("update embargo set ends_at = :now where article_id = :id")
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        ActingAs.person(editor, () -> schedule.tryAgain(entry.id()));
        work.run(entry.id());
        assertThat(published.byId(id)).isPresent();
    }

    @Test
    void an_embargo_does_not_come_after_the_hour_that_is_set() {
        ArticleId id = paper.write("Which first", "Text.").id();
        set(id);
        assertThatThrownBy(() -> ActingAs.person(editor, () -> embargoes.set(id, inAnHour.plusSeconds(1), "")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Move the hour first");
        ActingAs.person(editor, () -> embargoes.set(id, inAnHour, ""));
        ActingAs.person(editor, () -> embargoes.lift(id));
        assertThat(ActingAs.person(editor, () -> embargoes.find(id))).isEmpty();
    }

    @Test
    void what_waits_is_read_by_key_in_the_order_of_its_hours() {
        for (int i = 0; i < 5; i++) {
            set(paper.write("Row " + UUID.randomUUID(), "Text.").id());
        }
        var first = ActingAs.person(editor, () -> schedule.waiting(null, 3));
        assertThat(first.items()).hasSize(3);
        var second = ActingAs.person(editor, () -> schedule.waiting(first.next(), 3));
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
        assertThat(second.items().getFirst().due())
                .isAfterOrEqualTo(first.items().getLast().due());
    }
}
