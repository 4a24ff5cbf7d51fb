package org.colophon.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.ui.ArticleNavigation;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.schedule.Schedule;
import org.colophon.schedule.ScheduleEntry;
import org.colophon.schedule.ScheduleState;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Alive;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What is published and taken offline when, with what did not happen at its hour on top. */
@Route("schedule")
@PageTitle("Schedule")
@Menu(title = "Schedule", order = 2, icon = "vaadin:clock")
@PermitAll
class ScheduleView extends Div implements BeforeEnterObserver {

    private static final int STRETCH = 40;
    private static final int ENDED = 30;
    private static final int LOOKS = 10;

    private final Schedule schedule;
    private final Articles articles;
    private final People people;
    private final Newsroom newsroom;
    private final Clock clock;
    private final boolean mayPublish = CurrentPerson.require().may(Permission.PUBLISH);
    private final Div held = new Div();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph empty =
            new Paragraph("Nothing is scheduled. “Schedule” in an article's editor sets its hour.");
    private final Button more = new Button("Show more", click -> showMore());
    private final H2 lately = new H2("Lately");
    private final UnorderedList ended = new UnorderedList();
    private @Nullable String next;

    ScheduleView(Schedule schedule, Articles articles, People people, Newsroom newsroom, Clock clock) {
        this.schedule = schedule;
        this.articles = articles;
        this.people = people;
        this.newsroom = newsroom;
        this.clock = clock;
        addClassNames("page", "schedule");
        Div head = new Div(new H1("Schedule"));
        head.addClassName("page-head");
        Paragraph zone = new Paragraph("Times are " + newsroom.zone().getId() + ".");
        zone.addClassName("about");
        for (UnorderedList list : List.of(rows, ended)) {
            list.addClassName("simple-rows");
        }
        rows.getElement().setAttribute("aria-label", "What is to come");
        ended.getElement().setAttribute("aria-label", "What has happened");
        add(head, zone, held, new H2("To come"), rows, empty, more, lately, ended);
        add(new Alive(LOOKS, active -> showHeldAndEnded()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        start();
    }

    private void start() {
        rows.removeAll();
        next = null;
        showMore();
        showHeldAndEnded();
    }

    private void showMore() {
        Slice<ScheduleEntry> slice = schedule.waiting(next, STRETCH);
        Instant now = clock.instant();
        fill(rows, slice.items().stream().filter(entry -> !entry.alarming(now)).toList());
        next = slice.next();
        more.setVisible(next != null);
        boolean none = rows.getChildren().findAny().isEmpty();
        rows.setVisible(!none);
        empty.setVisible(none);
    }

    private void showHeldAndEnded() {
        held.removeAll();
        List<ScheduleEntry> alarms = schedule.alarms();
        if (!alarms.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("simple-rows");
            fill(list, alarms);
            H2 title = new H2("Not happened at its hour");
            held.add(title, list);
            held.addClassName("held");
        }
        ended.removeAll();
        fill(ended, schedule.ended(ENDED));
        lately.setVisible(ended.getChildren().findAny().isPresent());
    }

    private void fill(UnorderedList list, List<ScheduleEntry> entries) {
        Map<ArticleId, Article> of = articles.all(
                entries.stream().map(ScheduleEntry::article).distinct().toList());
        Map<PersonId, Person> by =
                people.all(entries.stream().map(ScheduleEntry::by).distinct().toList());
        Instant now = clock.instant();
        entries.forEach(entry -> {
            Article article = of.get(entry.article());
            if (article != null) {
                list.add(row(entry, article, by.get(entry.by()), now));
            }
        });
    }

    private ListItem row(ScheduleEntry entry, Article article, @Nullable Person by, Instant now) {
        RouterLink link = ArticleNavigation.link(article);
        Div about = new Div(new Span(entry.kind().title() + " " + newsroom.shown(entry.due())));
        about.addClassName("about");
        if (by != null) {
            about.add(new Span("set by " + by.name()));
        }
        Instant end = entry.endedAt();
        if (end != null) {
            about.add(new Span(
                    entry.state() == ScheduleState.DONE
                            ? (entry.late() ? "done late, " : "done ") + newsroom.shown(end)
                            : "called off " + newsroom.shown(end)));
        }
        if (!entry.reason().isEmpty()) {
            Span reason = new Span(entry.reason());
            reason.addClassName("reason");
            about.add(reason);
        }
        Div what = new Div(link, about);
        what.addClassName("what");
        ListItem item = new ListItem(what);
        item.getElement().setAttribute("data-state", entry.state().code());
        if (mayPublish && entry.alarming(now) && entry.state() == ScheduleState.HELD) {
            item.add(again(entry, article));
        }
        return item;
    }

    private Component again(ScheduleEntry entry, Article article) {
        Button again = new Button("Try again", click -> {
            schedule.tryAgain(entry.id());
            Notice.done("It is being tried again.");
            start();
        });
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setAriaLabel("Try again: " + article.headline());
        return again;
    }
}
