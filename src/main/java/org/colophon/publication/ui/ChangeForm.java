package org.colophon.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.ErrorCause;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Asks what the next version changes for readers.
 *
 * <pre>{@code
 * ChangeForm change = new ChangeForm(article.language(), linking.count(article.id()));
 * change.addTo(dialog);
 * }</pre>
 */
public class ChangeForm extends Div {

    private final RadioButtonGroup<ChangeKind> kind = new RadioButtonGroup<>("What has changed?");
    private final TextArea note = new TextArea();
    private final Select<ErrorCause> cause = new Select<>();
    private final Paragraph told = new Paragraph();
    private final String linked;

    /**
     * @param language of the article, a BCP 47 tag
     * @param linking how many published articles link to it
     */
    public ChangeForm(String language, long linking) {
        this.linked = LinkingNote.words(linking);
        addClassNames("entry-form", "change-form");
        kind.setItems(ChangeKind.values());
        kind.setRenderer(new ComponentRenderer<>(ChangeForm::described));
        kind.addClassName("one-below-another");
        kind.setValue(ChangeKind.MINOR);
        kind.addValueChangeListener(change -> show());
        note.setWidthFull();
        note.setMinHeight("5rem");
        note.setMaxLength(2_000);
        note.getElement().setAttribute("lang", language);
        cause.setLabel("Where did the error come from?");
        cause.setItems(ErrorCause.values());
        cause.setItemLabelGenerator(one -> one.title() + ": " + one.meaning());
        cause.setWidthFull();
        told.addClassName("hint");
        told.getElement().setAttribute("role", "status");
        add(kind, note, cause, told);
        show();
    }

    /** Adds it to a dialog, which then says at its fields what could not be taken. */
    public void addTo(EntryDialog dialog) {
        dialog.note(this);
        dialog.within("kind", kind);
        dialog.within("note", note);
        dialog.within("cause", cause);
    }

    /** Shows what was said before. */
    public void setValue(Change change) {
        kind.setValue(change.kind());
        note.setValue(change.note());
        cause.setValue(change.cause());
    }

    /** What was said. Not checked: the publisher does that. */
    public Change value() {
        ChangeKind chosen = kind.getValue();
        @Nullable ErrorCause from = cause.getValue();
        return new Change(
                chosen,
                chosen == ChangeKind.MINOR ? "" : note.getValue(),
                chosen == ChangeKind.CORRECTION ? from : null);
    }

    /** Says at its field what could not be taken. */
    void refused(BadInput bad) {
        switch (bad.field()) {
            case "note" -> {
                note.setErrorMessage(bad.reason());
                note.setInvalid(true);
                note.focus();
            }
            case "cause" -> {
                cause.setErrorMessage(bad.reason());
                cause.setInvalid(true);
                cause.focus();
            }
            default -> Notice.problem(bad.reason());
        }
    }

    private void show() {
        ChangeKind chosen = kind.getValue();
        note.setVisible(chosen != ChangeKind.MINOR);
        note.setLabel(chosen.needsNote() ? "Note to readers" : "Note to readers (optional)");
        note.setHelperText(
                chosen == ChangeKind.CORRECTION
                        ? "Say what was wrong and what is right. Plain text, in the article’s language."
                        : "Plain text, in the article’s language.");
        note.setRequiredIndicatorVisible(chosen.needsNote());
        note.setInvalid(false);
        cause.setVisible(chosen == ChangeKind.CORRECTION);
        cause.setInvalid(false);
        told.setText(
                switch (chosen) {
                    case MINOR -> "The version is on record; nothing is added to the article.";
                    case UPDATE -> "The note stands below the text and on the page of corrections.";
                    case CLARIFICATION, CORRECTION ->
                        ("The note stands above the text, on the page of corrections and in its feed. Readers who asked for"
                                        + " it are told. " + linked)
                                .strip();
                });
    }

    private static Div described(ChangeKind kind) {
        Span title = new Span(kind.title());
        title.addClassName("name");
        Span meaning = new Span(kind.meaning());
        meaning.addClassName("hint");
        Div both = new Div(title, meaning);
        both.addClassName("choice");
        return both;
    }
}
