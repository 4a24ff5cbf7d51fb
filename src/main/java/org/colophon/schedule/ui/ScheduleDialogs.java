package org.colophon.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.colophon.article.Article;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.Finding;
import org.colophon.article.ui.EditorContext;
import org.colophon.preflight.Preflight;
import org.colophon.preflight.Report;
import org.colophon.publication.Change;
import org.colophon.publication.LinkingArticles;
import org.colophon.publication.ui.ChangeForm;
import org.colophon.schedule.Embargo;
import org.colophon.schedule.Embargoes;
import org.colophon.schedule.Schedule;
import org.colophon.schedule.ScheduleEntry;
import org.colophon.schedule.ScheduleKind;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.springframework.stereotype.Component;

/** Asks for hours: of publishing, of taking offline, of the end of an embargo. */
@Component
class ScheduleDialogs {

    private final Schedule schedule;
    private final Embargoes embargoes;
    private final Preflight preflight;
    private final ArticleManuscripts manuscripts;
    private final LinkingArticles linking;
    private final Newsroom newsroom;
    private final Clock clock;

    ScheduleDialogs(
            Schedule schedule,
            Embargoes embargoes,
            Preflight preflight,
            ArticleManuscripts manuscripts,
            LinkingArticles linking,
            Newsroom newsroom,
            Clock clock) {
        this.schedule = schedule;
        this.embargoes = embargoes;
        this.preflight = preflight;
        this.manuscripts = manuscripts;
        this.linking = linking;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** Which text goes out. */
    private enum Text {
        NAMED("The approved text"),
        NEWEST("The newest text");

        private final String title;

        Text(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    void publish(EditorContext editor) {
        Article article = editor.article();
        EntryDialog dialog = new EntryDialog("Schedule");
        HourField hour = field(
                "Publish at",
                entry(editor, ScheduleKind.PUBLISH)
                        .map(ScheduleEntry::due)
                        .or(() -> embargoes
                                .find(editor.id())
                                .map(Embargo::until)
                                .filter(until -> until.isAfter(clock.instant()))));
        hour.addTo(dialog);
        RadioButtonGroup<Text> text = new RadioButtonGroup<>("Which text?");
        text.setItems(Text.values());
        text.setItemLabelGenerator(Text::title);
        text.setValue(Text.NAMED);
        boolean choose = article.point() != null && article.changedSincePoint();
        if (choose) {
            text.setHelperText("The text has changed since it was approved or scheduled.");
            dialog.add("version", text);
        } else {
            dialog.note(new Paragraph(
                    article.point() == null
                            ? "The text as it stands now goes out. What is written later does not, unless the hour is set again."
                            : "The approved text goes out."));
        }
        ChangeForm change = new ChangeForm(article.language(), linking.count(editor.id()));
        if (article.live()) {
            entry(editor, ScheduleKind.PUBLISH).map(ScheduleEntry::change).ifPresent(change::setValue);
            change.addTo(dialog);
        }
        Report report = preflight.of(editor.id());
        if (!report.clear()) {
            dialog.note(unsettled(report));
        }
        dialog.open("Schedule", () -> {
            Instant at = hour.moment();
            Long version = choose && text.getValue() == Text.NEWEST ? manuscripts.version(editor.id()) : null;
            schedule.publishAt(editor.id(), at, version, article.live() ? change.value() : Change.MINOR);
            editor.reload();
            Notice.done("To be published %s.".formatted(newsroom.shown(at)));
        });
    }

    void withdraw(EditorContext editor) {
        EntryDialog dialog = new EntryDialog("Take offline at an hour");
        Optional<ScheduleEntry> before = entry(editor, ScheduleKind.WITHDRAW);
        HourField hour = field("Take offline at", before.map(ScheduleEntry::due));
        hour.addTo(dialog);
        TextArea words = new TextArea("What readers are told then");
        words.setValue(before.map(ScheduleEntry::words).orElse("This article is no longer available."));
        words.setWidthFull();
        dialog.add("words", words);
        dialog.open("Set the hour", () -> {
            Instant at = hour.moment();
            schedule.withdrawAt(editor.id(), at, words.getValue());
            editor.reload();
            Notice.done("To be taken offline %s.".formatted(newsroom.shown(at)));
        });
    }

    void embargo(EditorContext editor) {
        EntryDialog dialog = new EntryDialog("Embargo");
        Optional<Embargo> before = embargoes.find(editor.id());
        HourField hour = field("Readers must not see it before", before.map(Embargo::until));
        hour.addTo(dialog);
        TextField reason = dialog.text(
                "reason", "Who asked for it", before.map(Embargo::reason).orElse(""));
        reason.setWidthFull();
        dialog.open("Set the embargo", () -> {
            Instant until = hour.moment();
            embargoes.set(editor.id(), until, reason.getValue());
            editor.reload();
            Notice.done("Under embargo until %s.".formatted(newsroom.shown(until)));
        });
    }

    private HourField field(String label, Optional<Instant> value) {
        return new HourField(label, newsroom.zone(), clock, value.orElse(null));
    }

    private Optional<ScheduleEntry> entry(EditorContext editor, ScheduleKind kind) {
        return schedule.of(editor.id()).stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst();
    }

    private static Div unsettled(Report report) {
        UnorderedList list = new UnorderedList();
        report.failed().stream().map(Finding::message).forEach(message -> list.add(new ListItem(message)));
        Div box = new Div(new Paragraph("To be settled by then, or it is held and you are told:"), list);
        box.addClassName("unsettled");
        return box;
    }
}
