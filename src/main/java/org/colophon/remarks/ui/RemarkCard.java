package org.colophon.remarks.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.colophon.article.ui.EditorContext;
import org.colophon.identity.CurrentPerson;
import org.colophon.remarks.Anchor;
import org.colophon.remarks.Remark;
import org.colophon.remarks.RemarkThread;
import org.colophon.remarks.Remarks;
import org.colophon.remarks.Suggestion;
import org.colophon.remarks.Suggestions;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.IconButton;

/** One thread: the passage, what is suggested for it, what was said, and what can be done. */
class RemarkCard extends Div {

    private final RemarkThread thread;
    private final Told told;
    private final EditorContext editor;
    private final Remarks remarks;
    private final Consumer<String> changed;
    private final Div writing = new Div();

    /** @param changed told when something was done, with what to say about it; empty for nothing */
    RemarkCard(
            RemarkThread thread,
            Told told,
            EditorContext editor,
            Remarks remarks,
            Suggestions suggestions,
            Consumer<String> changed) {
        this.thread = thread;
        this.told = told;
        this.editor = editor;
        this.remarks = remarks;
        this.changed = changed;
        addClassName("remark-thread");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label());
        add(passage());
        standing();
        Suggestion suggestion = thread.suggestion();
        if (suggestion != null) {
            add(new SuggestionPart(thread, suggestion, told, editor, suggestions, changed));
        }
        thread.remarks().forEach(remark -> add(said(remark)));
        add(writing);
        if (thread.open()) {
            add(tools());
        } else {
            add(ended());
        }
    }

    /** Whether somebody is writing in it. */
    boolean writing() {
        return writing.getComponentCount() > 0;
    }

    void focus() {
        getElement().callJsFunction("focus");
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private String label() {
        return "%s by %s on “%s”"
                .formatted(
                        thread.suggestion() == null ? "Remark" : "Suggestion",
                        told.name(thread.openedBy()),
                        Passages.brief(thread.anchor().quote()));
    }

    private Div passage() {
        Anchor anchor = thread.anchor();
        String words = Passages.brief(thread.open() && thread.moved() ? thread.stands() : anchor.quote());
        Span where = new Span(anchor.text().code());
        where.addClassName("remark-where");
        Div passage = new Div(where);
        passage.addClassName("remark-passage");
        if (thread.open() && !anchor.gone()) {
            Button show = new Button(words, click -> editor.showMark(thread.id().toString()));
            show.addClassNames("remark-quote");
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            show.setTooltipText("Show it in the text");
            passage.add(show);
        } else {
            Paragraph quote = new Paragraph(words);
            quote.addClassName("remark-quote");
            passage.add(quote);
        }
        return passage;
    }

    private void standing() {
        if (thread.open() && thread.anchor().gone()) {
            add(chip("Passage removed"));
        } else if (thread.open() && thread.moved()) {
            add(chip("The text has changed since"));
        }
    }

    private static Span chip(String words) {
        Span chip = new Span(words);
        chip.addClassName("remark-standing");
        return chip;
    }

    private Div said(Remark remark) {
        Div head = new Div(new Span(told.name(remark.by())), new Span(told.when(remark.at())));
        head.addClassName("about");
        if (remark.changedAt() != null && !remark.removed()) {
            head.add(new Span("changed"));
        }
        Div said = new Div(head);
        said.addClassName("remark");
        Paragraph words = new Paragraph(remark.removed() ? "Removed by its author." : remark.words());
        words.addClassName(remark.removed() ? "remark-removed" : "remark-words");
        said.add(words);
        boolean own = remark.by().equals(CurrentPerson.require().id());
        if (own && !remark.removed() && thread.open() && remarks.changeable(remark)) {
            head.add(ownTools(remark));
        }
        return said;
    }

    private Div ownTools(Remark remark) {
        Div tools = new Div(
                new IconButton(
                        VaadinIcon.EDIT,
                        "Change your remark",
                        () -> write("Change", remark.words(), words -> {
                            remarks.reword(editor.id(), thread.id(), remark.id(), words);
                            changed.accept("");
                        })),
                new IconButton(
                        VaadinIcon.TRASH,
                        "Remove your remark",
                        () -> Confirm.ask("Remove your remark?", "That there was one stays visible.", "Remove", () -> {
                            remarks.remove(editor.id(), thread.id(), remark.id());
                            changed.accept("");
                        })));
        tools.addClassName("remark-own");
        return tools;
    }

    private Div tools() {
        Button answer = small(new Button(
                "Reply",
                click -> write("Reply", "", words -> {
                    remarks.answer(editor.id(), thread.id(), words);
                    changed.accept("");
                })));
        Div tools = new Div(answer);
        tools.addClassName("entry-buttons");
        if (thread.suggestion() == null) {
            tools.add(small(new Button("Resolve", click -> {
                remarks.resolve(editor.id(), thread.id());
                changed.accept("Resolved.");
            })));
        }
        return tools;
    }

    private Div ended() {
        Div ended = new Div(
                new Span("Resolved by %s, %s".formatted(told.name(thread.closedBy()), told.when(thread.closedAt()))));
        ended.addClassName("about");
        Div box = new Div();
        if (thread.suggestion() == null) {
            box.add(ended);
            Button again = small(new Button("Open again", click -> {
                remarks.reopen(editor.id(), thread.id());
                changed.accept("");
            }));
            Div tools = new Div(again);
            tools.addClassName("entry-buttons");
            box.add(tools);
        }
        return box;
    }

    private void write(String doIt, String value, Consumer<String> send) {
        TextArea words = new TextArea(doIt.equals("Reply") ? "Reply" : "Your remark");
        words.setValue(value);
        Button button = new Button(doIt, click -> {
            try {
                send.accept(words.getValue());
            } catch (BadInput bad) {
                words.setErrorMessage(bad.reason());
                words.setInvalid(true);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LUMO_SMALL);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .listenOn(writing);
        Button cancel = small(new Button("Cancel", click -> writing.removeAll()));
        Div buttons = new Div(button, cancel);
        buttons.addClassName("entry-buttons");
        writing.removeAll();
        writing.addClassName("remark-form");
        writing.add(words, buttons);
        words.focus();
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
