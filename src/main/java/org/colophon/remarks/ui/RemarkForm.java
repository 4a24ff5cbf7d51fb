package org.colophon.remarks.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorSelection;
import org.colophon.remarks.NewThread;
import org.colophon.remarks.Remarks;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Where a remark or a suggestion is written. Enter makes a line; Ctrl+Enter sends. */
class RemarkForm extends Div {

    private final Remarks remarks;
    private final EditorContext editor;
    private final EditorSelection selection;
    private final Consumer<Boolean> end;
    private final TextArea words = new TextArea();
    private final @Nullable TextArea suggested;
    private final OriginFields origin = new OriginFields();

    /** @param end told whether a thread was opened */
    RemarkForm(
            Remarks remarks,
            EditorContext editor,
            EditorSelection selection,
            boolean suggestion,
            Consumer<Boolean> end) {
        this.remarks = remarks;
        this.editor = editor;
        this.selection = selection;
        this.end = end;
        addClassName("remark-form");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", suggestion ? "Suggest a change" : "Remark on the selection");
        String passage = remarks.passage(editor.id(), selection.text(), selection.from(), selection.length());
        Paragraph quote = new Paragraph(Passages.brief(passage));
        quote.addClassName("remark-quote");
        add(quote);
        if (suggestion) {
            suggested = new TextArea("Words to put there");
            suggested.setValue(passage);
            suggested.setHelperText("Leave it empty to suggest that the passage goes.");
            add(suggested, origin);
        } else {
            suggested = null;
        }
        words.setLabel(suggestion ? "Why (optional)" : "Remark");
        words.setPlaceholder(suggestion ? "" : "@ and a name tells that person");
        Button send = new Button(suggestion ? "Suggest" : "Remark", click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LUMO_SMALL);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement() // so that what was just typed arrives first
                .listenOn(this);
        Button cancel = new Button("Cancel", click -> end.accept(false));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div buttons = new Div(send, cancel);
        buttons.addClassName("entry-buttons");
        add(words, buttons);
        (suggested == null ? words : suggested).focus();
    }

    private void send() {
        TextArea change = suggested;
        words.setInvalid(false);
        try {
            remarks.begin(
                    editor.id(),
                    new NewThread(
                            selection.text(),
                            selection.version(),
                            selection.from(),
                            selection.length(),
                            words.getValue(),
                            change == null ? null : change.getValue(),
                            change == null ? null : origin.origin()));
            end.accept(true);
        } catch (BadInput bad) {
            TextArea field = switch (bad.field()) {
                case "words" -> words;
                case "suggestion" -> change;
                default -> null;
            };
            if (field == null) {
                Notice.problem(bad.reason());
            } else {
                field.setErrorMessage(bad.reason());
                field.setInvalid(true);
            }
        }
    }
}
