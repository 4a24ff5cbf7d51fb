package org.colophon.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.notification.NewsItem;
import org.colophon.notification.Notifications;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.ErrorCause;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedNote;
import org.colophon.publication.Retraction;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.shared.BadInput;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers are told with what happens at an hour, and what the newsroom is told ahead of it. */
@IntegrationTest
class ScheduledCorrectionsTest {

    private static final Change CORRECTION =
            new Change(ChangeKind.CORRECTION, "It has two gates, not three.", ErrorCause.SOURCE);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ScheduleWork work;

    @Autowired
    private ScheduleWorker worker;

    @Autowired
    private Forewarning forewarning;

    @Autowired
    private ForewarningWorker ahead;

    @Autowired
    private Embargoes embargoes;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Notifications notifications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Paper paper;
    private Person editor;
    private Instant soon;

    @BeforeEach
    void openThePaper() {
        worker.stop(); // so that the tests alone decide when something is due
        ahead.stop();
        paper = new Paper(application);
        editor = cast.another(Role.EDITOR);
        soon = Instant.now().plus(Duration.ofMinutes(30));
    }

    @AfterEach
    void goOn() {
        worker.start();
        ahead.start();
    }

    private void write(ArticleId id, String body) {
        ActingAs.person(editor, () -> {
            var now = articles.draft(id).manuscript();
            articles.save(id, new Texts(now.texts().headline(), "", body), now.version());
        });
    }

    private void come(ScheduleEntry entry) {
        jdbc.sql("update schedule_entry set due_at = :due, next_at = :due where id = :id")
                .param("due", OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1))
                .param("id", entry.id())
                .update();
        assertThat(work.run(entry.id())).isTrue();
    }

    private List<String> warned() {
        forewarning.due().forEach(forewarning::look);
        return ActingAs.person(editor, () -> notifications.list(null, 100)).items().stream()
                .map(NewsItem::text)
                .filter(text -> text.contains("would be held"))
                .toList();
    }

    @Test
    void a_correction_goes_out_at_its_hour_with_its_note_and_cause() {
        PublishedArticle first = paper.publish("Gates " + UUID.randomUUID(), "It has three gates.");
        write(first.id(), "It has two gates.");
        ScheduleEntry entry = ActingAs.person(editor, () -> schedule.publishAt(first.id(), soon, null, CORRECTION));
        assertThat(entry.change()).isEqualTo(CORRECTION);
        ScheduleEntry moved = ActingAs.person(editor, () -> schedule.publishAt(first.id(), soon.plusSeconds(60), null));
        assertThat(moved.change()).as("moving the hour keeps what was said").isEqualTo(CORRECTION);
        come(moved);
        PublishedArticle second = published.byId(first.id()).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.notes())
                .extracting(PublishedNote::kind, PublishedNote::text, PublishedNote::cause)
                .containsExactly(org.assertj.core.api.Assertions.tuple("correction", CORRECTION.note(), "source"));
    }

    @Test
    void what_could_not_be_said_is_refused_when_the_hour_is_set() {
        ArticleId draft = paper.write("First " + UUID.randomUUID(), "Text.").id();
        assertThat(Refused.field(
                        () -> ActingAs.person(editor, () -> schedule.publishAt(draft, soon, null, CORRECTION))))
                .isEqualTo("kind");
        PublishedArticle seen = paper.publish("Seen " + UUID.randomUUID(), "Text.");
        write(seen.id(), "Other text.");
        Change silent = new Change(ChangeKind.CORRECTION, "", ErrorCause.SOURCE);
        assertThat(Refused.field(
                        () -> ActingAs.person(editor, () -> schedule.publishAt(seen.id(), soon, null, silent))))
                .isEqualTo("note");
    }

    @Test
    void an_article_goes_offline_at_its_hour_with_the_words_that_were_set() {
        PublishedArticle seen = paper.publish("Licence " + UUID.randomUUID(), "Text.");
        assertThatThrownBy(() -> ActingAs.person(editor, () -> schedule.withdrawAt(seen.id(), soon, " ")))
                .isInstanceOf(BadInput.class);
        ScheduleEntry entry =
                ActingAs.person(editor, () -> schedule.withdrawAt(seen.id(), soon, " Our licence has ended. "));
        assertThat(published.byId(seen.id())).isPresent();
        come(entry);
        assertThat(published.byId(seen.id())).isEmpty();
        assertThat(ActingAs.person(editor, () -> articles.get(seen.id())).state())
                .isEqualTo(ArticleState.RETRACTED);
        Retraction notice = retractions.standing(seen.id()).orElseThrow();
        assertThat(notice.kind()).isEqualTo(RetractionKind.WITHDRAWN);
        assertThat(notice.notice()).isEqualTo("Our licence has ended.");
        assertThat(notice.by()).isEqualTo(editor.name());
        assertThat(work.run(entry.id())).as("a second time").isFalse();
    }

    @Test
    void those_responsible_are_told_once_and_ahead_of_the_hour_what_would_hold_it() {
        ArticleId held = paper.write("Unsettled", "It cost {{price}}.").id();
        ArticleId fine = paper.write("Settled", "It cost nothing.").id();
        ArticleId later = paper.write("Unsettled later", "It cost {{price}}.").id();
        ActingAs.person(editor, () -> {
            schedule.publishAt(held, soon, null);
            schedule.publishAt(fine, soon, null);
            schedule.publishAt(later, soon.plus(Duration.ofHours(2)), null);
        });
        assertThat(warned())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("“Unsettled” is to be published")
                        .contains("{{price}}"));
        assertThat(warned()).as("told once").hasSize(1);
    }

    @Test
    void an_embargo_that_ends_by_the_hour_warns_nobody() {
        ArticleId id = paper.write("Embargoed until then", "Text.").id();
        ActingAs.person(editor, () -> {
            embargoes.set(id, soon, "The statistics office");
            schedule.publishAt(id, soon, null);
        });
        assertThat(warned()).isEmpty();
    }
}
