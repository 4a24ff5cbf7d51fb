package org.colophon.remarks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.colophon.article.ui.EditorContext;
import org.colophon.identity.CurrentPerson;
import org.colophon.manuscript.text.Origin;
import org.colophon.remarks.RemarkThread;
import org.colophon.remarks.Suggestion;
import org.colophon.remarks.Suggestions;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;

/** What is suggested for a passage, as a difference, and what became of it. */
class SuggestionPart extends Div {

    private final RemarkThread thread;
    private final Suggestion suggestion;
    private final EditorContext editor;
    private final Suggestions suggestions;
    private final Consumer<String> changed;

    SuggestionPart(
            RemarkThread thread,
            Suggestion suggestion,
            Told told,
            EditorContext editor,
            Suggestions suggestions,
            Consumer<String> changed) {
        this.thread = thread;
        this.suggestion = suggestion;
        this.editor = editor;
        this.suggestions = suggestions;
        this.changed = changed;
        addClassName("remark-suggestion");
        boolean stands = thread.open() && !thread.anchor().gone();
        add(Passages.difference(stands ? thread.stands() : thread.anchor().quote(), suggestion.words()));
        Div about = new Div(
                new Span("Suggested by " + told.name(thread.openedBy())), new Span(told.when(thread.openedAt())));
        about.addClassName("about");
        String from = origin(suggestion.origin());
        if (!from.isEmpty()) {
            about.add(new Span(from));
        }
        add(about);
        if (suggestion.open()) {
            add(tools());
        } else {
            Div ended = new Div(new Span("%s by %s, %s"
                    .formatted(
                            suggestion.state().title(),
                            told.name(suggestion.decidedBy()),
                            told.when(suggestion.decidedAt()))));
            ended.addClassName("about");
            if (!suggestion.reason().isEmpty()) {
                ended.add(new Span(suggestion.reason()));
            }
            add(ended);
        }
    }

    private Div tools() {
        Div tools = new Div();
        tools.addClassName("entry-buttons");
        if (editor.mayChange() && !thread.anchor().gone()) {
            Button accept = new Button("Accept", click -> accept());
            accept.addThemeVariants(ButtonVariant.LUMO_SMALL);
            tools.add(accept);
        }
        boolean own = thread.openedBy().equals(CurrentPerson.require().id());
        if (own || editor.mayChange()) {
            Button reject = new Button(own ? "Take back" : "Reject…", click -> reject(own));
            reject.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            tools.add(reject);
        }
        return tools;
    }

    private void accept() {
        if (thread.moved()) {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader("The text has changed since. Accept anyway?");
            dialog.setText(new Div(
                    new Paragraph("It was suggested for: “%s”"
                            .formatted(Passages.brief(thread.anchor().quote()))),
                    new Paragraph("What would change now:"),
                    Passages.difference(thread.stands(), suggestion.words())));
            dialog.setCancelable(true);
            dialog.setConfirmText("Accept");
            dialog.addConfirmListener(confirmed -> store());
            dialog.open();
        } else {
            store();
        }
    }

    /** What is on screen is stored first, so that the passage is what the person has seen. */
    private void store() {
        editor.whenStored(() -> {
            try {
                suggestions.accept(editor.id(), thread.id(), thread.stands());
                changed.accept("The change is made.");
            } catch (BadInput bad) {
                Notice.problem(bad.reason());
                changed.accept("");
            }
        });
    }

    private void reject(boolean own) {
        if (own) {
            suggestions.reject(editor.id(), thread.id(), "");
            changed.accept("");
            return;
        }
        EntryDialog dialog = new EntryDialog("Reject the suggestion");
        TextField reason = dialog.text("reason", "Why (optional)", "");
        dialog.open("Reject", () -> {
            suggestions.reject(editor.id(), thread.id(), reason.getValue());
            changed.accept("");
        });
    }

    private static String origin(Origin origin) {
        return switch (origin.kind()) {
            case AI -> "words by " + origin.tool();
            case QUOTED -> "from " + origin.source();
            case UNEXPLAINED, IMPORTED -> "origin not explained";
            case TYPED -> "";
        };
    }
}
