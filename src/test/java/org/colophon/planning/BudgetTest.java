package org.colophon.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class BudgetTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Budget budget;

    @Autowired
    private BudgetNews news;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final BudgetFilter mine = BudgetFilter.ALL.withText(word);
    private Person editor;

    @BeforeEach
    void people() {
        editor = cast.a(Role.EDITOR);
    }

    private ArticleId write(String name) {
        return ActingAs.person(
                editor,
                () -> articles.start("en", new Texts(word + " " + name, "", "Five words are in here."))
                        .id());
    }

    private void plan(ArticleId id, Brief brief) {
        ActingAs.person(editor, () -> briefs.change(id, Brief.NONE, brief));
    }

    private Map<ArticleState, BudgetStretch> columns(BudgetFilter filter, int size) {
        return ActingAs.person(editor, () -> budget.columns(filter, size));
    }

    private static List<String> names(List<BudgetCard> cards) {
        return cards.stream()
                .map(card -> card.article().headline().replaceFirst("^\\S+ ", ""))
                .toList();
    }

    @Test
    void each_state_is_a_column_and_what_ended_is_shown_on_demand() {
        ActingAs.person(editor, () -> {
            workflow.pitch("en", new Texts(word + " idea", "", ""));
            workflow.submit(write("handed in"), "");
            workflow.kill(write("dead"), "No source.");
        });
        write("draft");
        new Paper(application).publish(word + " out", "Text.");
        ArticleId old = write("long out");
        new Paper(application).publishAgain(old);
        jdbc.sql("update article set published_at = :then where id = :id")
                .param("then", java.time.OffsetDateTime.now(clock).minusDays(2))
                .param("id", old.value())
                .update();
        Map<ArticleState, BudgetStretch> columns = columns(mine, 20);
        assertThat(columns.keySet()).containsExactlyElementsOf(BudgetColumns.IN_PROGRESS);
        assertThat(names(columns.get(ArticleState.PITCH).cards())).containsExactly("idea");
        assertThat(names(columns.get(ArticleState.DRAFT).cards())).containsExactly("draft");
        assertThat(names(columns.get(ArticleState.IN_REVIEW).cards())).containsExactly("handed in");
        assertThat(names(columns.get(ArticleState.PUBLISHED).cards())).containsExactly("out");
        assertThat(columns.get(ArticleState.PUBLISHED).count()).isEqualTo(1);
        assertThat(names(columns(mine.withEnded(true), 20)
                        .get(ArticleState.KILLED)
                        .cards()))
                .containsExactly("dead");
    }

    @Test
    void a_column_is_read_on_by_key_those_due_first_and_then_the_newest() {
        Instant five = clock.instant().plus(Duration.ofHours(5));
        for (int i = 0; i < 7; i++) {
            ArticleId id = write("draft " + i);
            if (i % 3 == 0) {
                plan(id, Brief.NONE.withDue(five.minusSeconds(60L * i)));
            }
        }
        List<String> read = new ArrayList<>();
        BudgetStretch stretch = columns(mine, 3).get(ArticleState.DRAFT);
        while (true) {
            assertThat(stretch.count()).isEqualTo(7);
            read.addAll(names(stretch.cards()));
            String next = stretch.next();
            if (next == null) {
                break;
            }
            stretch = ActingAs.person(editor, () -> budget.column(mine, ArticleState.DRAFT, next, 3));
        }
        assertThat(read).containsExactly("draft 6", "draft 3", "draft 0", "draft 5", "draft 4", "draft 2", "draft 1");
    }

    @Test
    void the_list_stands_in_each_order_and_is_read_on_by_key() {
        Instant five = clock.instant().plus(Duration.ofHours(5));
        plan(write("low"), Brief.NONE.withPriority(Priority.LOW).withDue(five));
        plan(write("urgent later"), Brief.NONE.withPriority(Priority.URGENT).withDue(five.plusSeconds(60)));
        plan(write("urgent"), Brief.NONE.withPriority(Priority.URGENT).withDue(five));
        write("plain");
        assertThat(list(BudgetOrder.PRIORITY)).containsExactly("urgent", "urgent later", "plain", "low");
        assertThat(list(BudgetOrder.DUE)).containsExactly("urgent", "low", "urgent later", "plain");
        assertThat(list(BudgetOrder.CHANGE)).containsExactly("plain", "urgent", "urgent later", "low");
    }

    private List<String> list(BudgetOrder order) {
        List<String> read = new ArrayList<>();
        String next = null;
        do {
            String after = next;
            BudgetStretch stretch = ActingAs.person(editor, () -> budget.list(mine, order, after, 2));
            read.addAll(names(stretch.cards()));
            next = stretch.next();
        } while (next != null);
        return read;
    }

    @Test
    void filters_let_through_what_they_say() {
        Instant now = clock.instant();
        Person reporter = cast.another(Role.REPORTER);
        plan(write("late"), Brief.NONE.withDue(now.minusSeconds(60)).withAssignees(List.of(reporter.id())));
        plan(
                write("next month"),
                Brief.NONE.withDue(now.plus(Duration.ofDays(30))).withPriority(Priority.HIGH));
        write("whenever");
        assertThat(drafts(mine.withDue(BudgetFilter.Due.OVERDUE))).containsExactly("late");
        assertThat(drafts(mine.withDue(BudgetFilter.Due.TODAY))).containsExactly("late");
        assertThat(drafts(mine.withDue(BudgetFilter.Due.WEEK))).containsExactly("late");
        assertThat(drafts(mine.withDue(BudgetFilter.Due.NONE))).containsExactly("whenever");
        assertThat(drafts(mine.withPriority(Priority.HIGH))).containsExactly("next month");
        assertThat(drafts(mine.withPriority(Priority.NORMAL))).containsExactly("late", "whenever");
        assertThat(drafts(mine.withWhose(BudgetFilter.Whose.ONE, reporter.id())))
                .containsExactly("late");
        assertThat(drafts(mine.withWhose(BudgetFilter.Whose.NOBODYS, null))).containsExactly("next month", "whenever");
        ActingAs.person(
                reporter,
                () -> assertThat(names(budget.columns(mine.withWhose(BudgetFilter.Whose.MINE, null), 20)
                                .get(ArticleState.DRAFT)
                                .cards()))
                        .containsExactly("late"));
        assertThat(drafts(mine.withText(word + " %"))).isEmpty();
    }

    private List<String> drafts(BudgetFilter filter) {
        return names(columns(filter, 20).get(ArticleState.DRAFT).cards());
    }

    @Test
    void the_calendar_has_what_is_due_in_its_days() {
        Instant noon = Instant.parse("2031-03-04T12:00:00Z");
        plan(write("in"), Brief.NONE.withDue(noon));
        plan(write("out"), Brief.NONE.withDue(noon.plus(Duration.ofDays(3))));
        ActingAs.person(
                editor,
                () -> assertThat(names(
                                budget.between(mine, noon.minus(Duration.ofDays(1)), noon.plus(Duration.ofDays(1)))))
                        .containsExactly("in"));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_articles() {
        write("first");
        long few = Queries.of(application, () -> columns(mine, 20));
        Person reporter = cast.another(Role.REPORTER);
        for (int i = 0; i < 25; i++) {
            plan(
                    write("more " + i),
                    Brief.NONE.withAssignees(List.of(reporter.id())).withWordTarget(300));
        }
        long many = Queries.of(application, () -> columns(mine, 20));
        // One more for the people, of whom there were none.
        assertThat(many).isLessThanOrEqualTo(few + 1).isLessThan(25);
    }

    @Test
    void news_name_what_has_changed_since_a_mark_whoever_changed_it() {
        ArticleId id = write("watched");
        long mark = ActingAs.person(editor, () -> awaitNews(0, id));
        ActingAs.person(editor, () -> workflow.submit(id, ""));
        long moved = ActingAs.person(editor, () -> awaitNews(mark, id));
        plan(id, Brief.NONE.withPriority(Priority.HIGH));
        long planned = ActingAs.person(editor, () -> awaitNews(moved, id));
        ActingAs.person(editor, () -> workflow.recall(id));
        ActingAs.person(editor, () -> articles.save(id, new Texts(word + " renamed", "", "Words."), 1));
        long renamed = ActingAs.person(editor, () -> awaitNews(planned, id));
        ActingAs.person(editor, () -> articles.trash(id));
        assertThat(ActingAs.person(editor, () -> awaitNews(renamed, id))).isGreaterThan(renamed);
    }

    /** The mark behind the news that name the article. */
    private long awaitNews(long mark, ArticleId id) {
        Instant latest = clock.instant().plusSeconds(10);
        BudgetNews.News told = news.since(mark);
        while (told.complete() && !told.articles().contains(id)) {
            assertThat(clock.instant()).as("no news of the article").isBefore(latest);
            Thread.onSpinWait();
            told = news.since(mark);
        }
        return told.mark();
    }

    @Test
    void a_card_says_how_long_the_text_is_and_who_is_on_it() {
        Person reporter = cast.another(Role.REPORTER);
        ArticleId id = write("card");
        plan(id, Brief.NONE.withAssignees(List.of(reporter.id())).withWordTarget(300));
        BudgetCard card = columns(mine, 20).get(ArticleState.DRAFT).cards().getFirst();
        assertThat(card.assignees()).extracting(Person::name).containsExactly(reporter.name());
        assertThat(card.plan().words()).isEqualTo(5);
        assertThat(card.plan().brief().wordTarget()).isEqualTo(300);
        Article article = card.article();
        assertThat(article.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(card.overdue(clock.instant())).isFalse();
    }
}
