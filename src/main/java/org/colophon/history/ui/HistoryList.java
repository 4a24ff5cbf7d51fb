package org.colophon.history.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.colophon.article.Articles;
import org.colophon.article.ui.EditorContext;
import org.colophon.history.ArticleHistory;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Stretch;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.IconButton;
import org.colophon.shared.ui.Notice;

/** The panel's content: buttons, milestones apart from the stream, and the stream as stretches of work. */
@CssImport("./history/history.css")
class HistoryList extends Div {

    private static final int MILESTONES_SHOWN = 10;

    private final ArticleHistory history;
    private final Articles articles;
    private final Telling telling;
    private final EditorContext editor;
    private final Div marked = new Div();
    private final UnorderedList work = new UnorderedList();
    private final Div older = new Div();

    HistoryList(ArticleHistory history, Articles articles, Telling telling, EditorContext editor) {
        this.history = history;
        this.articles = articles;
        this.telling = telling;
        this.editor = editor;
        addClassName("entries");
        work.addClassName("entry-list");
        Div buttons = new Div();
        buttons.addClassName("entry-buttons");
        Button name = new Button("Name this point…", VaadinIcon.FLAG.create(), click -> editor.whenStored(this::name));
        name.addThemeVariants(ButtonVariant.LUMO_SMALL);
        name.setEnabled(editor.mayChange());
        Button compare = new Button(
                "Compare and replay…", VaadinIcon.EXCHANGE.create(), click -> editor.whenStored(() -> compare(0)));
        compare.addThemeVariants(ButtonVariant.LUMO_SMALL);
        buttons.add(name, compare);
        add(buttons, marked, new H3("Work"), work, older);
        showMilestones(MILESTONES_SHOWN);
        showWork(Long.MAX_VALUE);
    }

    private void showMilestones(int most) {
        marked.removeAll();
        List<Milestone> all = history.milestones(editor.id());
        if (all.isEmpty()) {
            return;
        }
        telling.prepare(all.stream().map(Milestone::by).toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        all.stream().limit(most).forEach(milestone -> list.add(entry(milestone)));
        marked.add(new H3("Milestones"), list);
        if (all.size() > most) {
            marked.add(small("Show all %,d".formatted(all.size()), () -> showMilestones(Integer.MAX_VALUE)));
        }
    }

    private ListItem entry(Milestone milestone) {
        Span title = new Span(milestone.name());
        title.addClassName("milestone-name");
        Span label = new Span(milestone.kind().title());
        label.addClassName("label");
        Span from = new Span(telling.name(milestone.by()) + ", " + telling.moment(milestone.at()));
        from.addClassName("from");
        return row(new Div(label, title, from), milestone.version(), milestone.name());
    }

    private void showWork(long before) {
        Slice<Stretch> page = history.stretches(editor.id(), before);
        telling.prepare(page.items().stream().map(Stretch::person).toList());
        page.items().forEach(stretch -> work.add(entry(stretch)));
        older.removeAll();
        String next = page.next();
        if (next != null) {
            older.add(small("Show older work", () -> showWork(Long.parseLong(next))));
        }
    }

    private ListItem entry(Stretch stretch) {
        Span who = new Span(telling.name(stretch.person()));
        who.addClassName("milestone-name");
        Span when = new Span(telling.when(stretch));
        when.addClassName("from");
        Div what = new Div(who, new Span(Telling.work(stretch)), when);
        stretch.milestones().forEach(milestone -> {
            Span passed = new Span(milestone.kind().title() + ": " + milestone.name());
            passed.addClassName("label");
            what.add(passed);
        });
        return row(what, stretch.lastVersion(), telling.point(stretch));
    }

    private ListItem row(Div what, long version, String point) {
        what.addClassName("what");
        ListItem item = new ListItem(what);
        Div tools = new Div(new IconButton(
                VaadinIcon.EXCHANGE,
                "Compare “" + point + "” with now",
                () -> editor.whenStored(() -> compare(version))));
        tools.addClassName("tools");
        if (editor.mayChange()) {
            tools.add(new IconButton(
                    VaadinIcon.ROTATE_LEFT, "Restore this point: " + point, () -> restore(version, point)));
        }
        item.add(tools);
        return item;
    }

    private void name() {
        EntryDialog dialog = new EntryDialog("Name this point");
        Paragraph hint =
                new Paragraph("The text as it is stored now can then be found, compared and restored by name.");
        hint.addClassName("hint");
        dialog.note(hint);
        TextField name = dialog.text("name", "Name", "");
        name.setMaxLength(120);
        name.focus();
        dialog.open("Save", () -> {
            history.name(editor.id(), name.getValue());
            showMilestones(MILESTONES_SHOWN);
        });
    }

    private void restore(long version, String point) {
        Confirm.ask(
                "Restore this point?",
                "Headline, standfirst and body become what they were at “" + point
                        + "”, as new edits. Nothing is lost: the present text stays in the history.",
                "Restore",
                () -> editor.whenStored(() -> {
                    articles.restore(editor.id(), version);
                    editor.reload();
                    Notice.done("The text is what it was at “" + point + "”.");
                }));
    }

    private void compare(long from) {
        UI.getCurrent().navigate(HistoryView.class, HistoryView.of(editor.id()), HistoryView.points(from, 0));
    }

    private static Button small(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
