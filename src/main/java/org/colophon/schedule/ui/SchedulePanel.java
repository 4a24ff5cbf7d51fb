package org.colophon.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleState;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.publication.ChangeKind;
import org.colophon.schedule.Embargo;
import org.colophon.schedule.Embargoes;
import org.colophon.schedule.Schedule;
import org.colophon.schedule.ScheduleEntry;
import org.colophon.schedule.ScheduleKind;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Confirm;
import org.springframework.core.annotation.Order;

/** The hours of an article: when readers see it, when no longer, and not before when. */
@org.springframework.stereotype.Component
@Order(80)
class SchedulePanel implements EditorPanel {

    private final Schedule schedule;
    private final Embargoes embargoes;
    private final ScheduleDialogs dialogs;
    private final Newsroom newsroom;
    private final Clock clock;

    SchedulePanel(Schedule schedule, Embargoes embargoes, ScheduleDialogs dialogs, Newsroom newsroom, Clock clock) {
        this.schedule = schedule;
        this.embargoes = embargoes;
        this.dialogs = dialogs;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Schedule";
    }

    @Override
    public String place() {
        return "schedule";
    }

    @Override
    public boolean refreshes() {
        return true;
    }

    @Override
    public Component open(EditorContext editor) {
        List<ScheduleEntry> entries = schedule.of(editor.id());
        Div panel = new Div();
        panel.addClassNames("entries", "schedule-panel");
        panel.add(
                part(editor, ScheduleKind.PUBLISH, entries),
                embargo(editor),
                part(editor, ScheduleKind.WITHDRAW, entries));
        return panel;
    }

    private Component part(EditorContext editor, ScheduleKind kind, List<ScheduleEntry> entries) {
        Optional<ScheduleEntry> set =
                entries.stream().filter(entry -> entry.kind() == kind).findFirst();
        boolean publish = kind == ScheduleKind.PUBLISH;
        Div part = new Div(new H3(publish ? "Publish at an hour" : "Take offline at an hour"));
        part.addClassName("entry");
        part.add(set.<Component>map(this::words)
                .orElseGet(() -> new Paragraph(
                        publish ? "No hour is set." : "It stays online until somebody takes it offline.")));
        if (!may(editor, publish)) {
            return part;
        }
        Button change = new Button(
                set.isPresent() ? "Change…" : publish ? "Set an hour…" : "Set an end…",
                click -> editor.whenStored(() -> {
                    if (publish) {
                        dialogs.publish(editor);
                    } else {
                        dialogs.withdraw(editor);
                    }
                }));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div tools = new Div(change);
        tools.addClassName("tools");
        set.ifPresent(entry -> {
            Button off = new Button("Call off…", click -> callOff(editor, entry));
            off.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            tools.add(off);
        });
        part.add(tools);
        return part;
    }

    private static boolean may(EditorContext editor, boolean publish) {
        Person me = CurrentPerson.require();
        Article article = editor.article();
        return publish
                ? article.allows(ArticleAction.SCHEDULE, me)
                : me.may(Permission.PUBLISH) && (article.live() || article.state() == ArticleState.SCHEDULED);
    }

    private Component words(ScheduleEntry entry) {
        Div words = new Div(new Paragraph(
                newsroom.shown(entry.due()) + " (" + newsroom.zone().getId() + ")"));
        if (entry.alarming(clock.instant())) {
            Paragraph held = new Paragraph(
                    entry.reason().isEmpty() ? "Its hour has passed. It is being tried." : "Held: " + entry.reason());
            held.addClassName("held");
            held.getElement().setAttribute("role", "alert");
            words.add(held);
        }
        if (!entry.words().isEmpty()) {
            String kind = entry.changeKind() == ChangeKind.MINOR
                    ? ""
                    : entry.changeKind().title() + ". ";
            words.add(new Paragraph(kind + "Readers are told: “" + entry.words() + "”"));
        }
        return words;
    }

    private void callOff(EditorContext editor, ScheduleEntry entry) {
        Confirm.ask(
                entry.kind() == ScheduleKind.PUBLISH ? "Take it off the schedule?" : "Leave it online?",
                entry.kind() == ScheduleKind.PUBLISH
                        ? "Nothing is published at that hour."
                        : "It is not taken offline at that hour.",
                "Call off",
                () -> {
                    schedule.callOff(editor.id(), entry.kind());
                    editor.reload();
                });
    }

    private Component embargo(EditorContext editor) {
        Optional<Embargo> embargo = embargoes.find(editor.id());
        Div part = new Div(new H3("Embargo"));
        part.addClassName("entry");
        boolean holds =
                embargo.filter(one -> one.until().isAfter(clock.instant())).isPresent();
        Paragraph words = new Paragraph(
                holds
                        ? "Readers must not see it before "
                                + newsroom.shown(embargo.orElseThrow().until()) + "."
                        : embargo.isPresent() ? "The embargo is over." : "None.");
        part.add(words);
        embargo.map(Embargo::reason).filter(reason -> !reason.isEmpty()).ifPresent(reason -> {
            Span asked = new Span(reason);
            asked.addClassName("about");
            part.add(asked);
        });
        if (editor.article().live() || !editor.article().allows(ArticleAction.BRIEF, CurrentPerson.require())) {
            return part;
        }
        Button set = new Button(holds ? "Change…" : "Set an embargo…", click -> dialogs.embargo(editor));
        set.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div tools = new Div(set);
        tools.addClassName("tools");
        if (holds) {
            Button lift = new Button("Lift…", click -> lift(editor));
            lift.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            tools.add(lift);
        }
        part.add(tools);
        return part;
    }

    private void lift(EditorContext editor) {
        Confirm.ask("Lift the embargo?", "The article can be published at once then.", "Lift the embargo", () -> {
            embargoes.lift(editor.id());
            editor.reload();
        });
    }
}
