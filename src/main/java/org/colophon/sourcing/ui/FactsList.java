package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.article.ui.EditorContext;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.IconButton;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.NumbersInText;
import org.colophon.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;

/** The facts of the open article in the order of its key-facts box. */
@CssImport("./facts/facts.css") // the dialogs that it opens
class FactsList extends Div {

    private final Sourcing sourcing;
    private final Facts newsroom;
    private final EditorContext editor;
    private final List<FactChangeGuard> guards;
    private final Div entries = new Div();
    private final @Nullable NumbersList numbers;

    FactsList(
            Sourcing sourcing,
            Facts newsroom,
            NumbersInText inText,
            EditorContext editor,
            List<FactChangeGuard> guards) {
        this.sourcing = sourcing;
        this.newsroom = newsroom;
        this.editor = editor;
        this.guards = guards;
        this.numbers = editor.mayChange() ? new NumbersList(inText, editor) : null;
        addClassName("entries");
        add(entries);
        if (numbers != null) {
            add(numbers);
        }
        draw();
    }

    /** The text has changed. */
    void textChanged() {
        if (numbers != null) {
            numbers.refresh();
        }
    }

    private void draw() {
        List<ArticleFact> facts = sourcing.facts(editor.id());
        List<ArticleSource> sources = sourcing.sources(editor.id());
        if (editor.mayChange()) {
            entries.add(buttons(sources));
        }
        if (facts.isEmpty()) {
            Paragraph none = new Paragraph("No facts yet. A fact is entered once, with its source, and printed in the"
                    + " text by its key: {{contract-value}}.");
            none.addClassName("hint");
            entries.add(none);
            return;
        }
        ArticleSourcing printed =
                new ArticleSourcing(facts, sources, editor.article().language());
        OrderedList list = new OrderedList();
        list.addClassName("entry-list");
        for (int i = 0; i < facts.size(); i++) {
            list.add(entry(facts, i, printed, sources));
        }
        entries.add(list);
    }

    private Component buttons(List<ArticleSource> sources) {
        Button add = new Button(
                "New fact",
                VaadinIcon.PLUS.create(),
                click -> FactDialog.create(sourcing, editor, sources, this::changed));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Button reuse = new Button(
                "Use a known fact",
                VaadinIcon.SEARCH.create(),
                click -> KnownFactDialog.open(sourcing, newsroom, editor, this::changed));
        reuse.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(add, reuse);
        buttons.addClassName("entry-buttons");
        return buttons;
    }

    private ListItem entry(List<ArticleFact> facts, int index, ArticleSourcing printed, List<ArticleSource> sources) {
        ArticleFact use = facts.get(index);
        Fact fact = use.fact();
        Span value = new Span(printed.mark(use).printed());
        value.addClassName("value");
        Span label = new Span(fact.label());
        label.addClassName("label");
        Span key = new Span("{{" + use.key() + "}}");
        key.addClassName("key");
        ArticleSource source = printed.sourceOf(fact);
        Span from = new Span(source == null ? "No source" : source.source().title());
        from.addClassName(source == null ? "missing" : "from");
        Div what = new Div(label, value, key, from);
        if (!use.shown()) {
            Span hidden = new Span("Not in the key facts");
            hidden.addClassName("from");
            what.add(hidden);
        }
        what.addClassName("what");
        ListItem item = new ListItem(what);
        item.getElement().setAttribute("data-key", use.key());
        if (editor.mayChange()) {
            String name = fact.label();
            IconButton up = new IconButton(VaadinIcon.ARROW_UP, "Move " + name + " up", () -> move(facts, index, -1));
            up.setEnabled(index > 0);
            Div tools = new Div(
                    new IconButton(
                            VaadinIcon.ARROW_LEFT,
                            "Insert " + name + " into the text",
                            () -> editor.insert("{{" + use.key() + "}}")),
                    up,
                    new IconButton(
                            use.shown() ? VaadinIcon.EYE : VaadinIcon.EYE_SLASH,
                            use.shown()
                                    ? "Leave " + name + " out of the key facts"
                                    : "Show " + name + " in the key facts",
                            () -> show(use, !use.shown())),
                    new IconButton(VaadinIcon.EDIT, "Change " + name, () -> change(use, sources)),
                    new IconButton(VaadinIcon.TRASH, "Remove " + name, () -> remove(use)));
            tools.addClassName("tools");
            item.add(tools);
        }
        return item;
    }

    private void change(ArticleFact use, List<ArticleSource> sources) {
        long articles = newsroom.uses(use.fact().id());
        FactDialog.change(sourcing, editor, sources, use, articles, guards, this::changed);
    }

    private void move(List<ArticleFact> facts, int index, int by) {
        List<String> keys = new ArrayList<>(facts.stream().map(ArticleFact::key).toList());
        Collections.swap(keys, index, index + by);
        sourcing.orderFacts(editor.id(), keys);
        changed();
    }

    private void show(ArticleFact use, boolean inBox) {
        sourcing.showFact(editor.id(), use.key(), inBox);
        changed();
    }

    private void remove(ArticleFact use) {
        Confirm.ask(
                "Remove the fact “" + use.fact().label() + "” from this article?",
                "Where the text prints {{" + use.key() + "}}, it will be unknown and stop publishing.",
                "Remove",
                () -> {
                    sourcing.removeFact(editor.id(), use.key());
                    changed();
                });
    }

    /** The panel is made anew. */
    private void changed() {
        editor.changed();
    }
}
