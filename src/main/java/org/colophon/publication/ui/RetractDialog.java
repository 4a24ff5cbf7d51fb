package org.colophon.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import org.colophon.article.ui.EditorContext;
import org.colophon.publication.Retraction;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Notice;

/** Asks why an article is taken back, and shows what readers will find. */
class RetractDialog extends Dialog {

    private final EditorContext editor;
    private final Retractions retractions;
    private final BiConsumer<EditorContext, Retraction> done;
    private final RadioButtonGroup<RetractionKind> kind = new RadioButtonGroup<>("What happened?");
    private final TextArea reason = new TextArea();
    private final Div preview = new Div();
    private final Button retract;

    /** @param linking how many published articles link to this one */
    RetractDialog(
            EditorContext editor, Retractions retractions, long linking, BiConsumer<EditorContext, Retraction> done) {
        this.editor = editor;
        this.retractions = retractions;
        this.done = done;
        setHeaderTitle("Retract this article?");
        setWidth("min(38rem, 94vw)");
        kind.setItems(RetractionKind.values());
        kind.setRenderer(new ComponentRenderer<>(RetractDialog::described));
        kind.addClassName("one-below-another");
        kind.setValue(RetractionKind.RETRACTED);
        kind.addValueChangeListener(change -> show());
        reason.setWidthFull();
        reason.setMinHeight("6rem");
        reason.setMaxLength(2_000);
        reason.getElement().setAttribute("lang", editor.article().language());
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> show());
        preview.addClassName("notice-preview");
        preview.getElement().setAttribute("role", "status");
        Div form = new Div(
                new Paragraph(
                        "It leaves lists, feeds, search and related articles at once, and its comments are not shown"
                                + " any more. Its versions and records stay. What readers have copied stays with them."),
                kind,
                reason,
                preview);
        form.addClassName("entry-form");
        LinkingNote.of(linking).ifPresent(note -> form.addComponentAtIndex(1, note));
        add(form);
        retract = new Button("Retract", click -> retract());
        retract.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), retract);
        show();
    }

    private void show() {
        RetractionKind chosen = kind.getValue();
        boolean needed = chosen == RetractionKind.RETRACTED;
        reason.setLabel(needed ? "Why, for readers" : "What readers are told beyond that (optional)");
        reason.setHelperText("Plain text, in the article’s language.");
        reason.setRequiredIndicatorVisible(needed);
        reason.setInvalid(false);
        retract.setText(chosen == RetractionKind.WITHDRAWN ? "Take it offline" : "Retract");
        preview.removeAll();
        H3 heading = new H3("What readers will find");
        preview.add(
                heading,
                new Paragraph(
                        switch (chosen) {
                            case RETRACTED ->
                                "A page “This article was retracted” with the headline, today’s date, your"
                                        + " name and these words. It is also listed among the corrections.";
                            case LEGAL ->
                                "A page “This article is not available” that says a court or an authority ordered"
                                        + " it. Neither the headline nor anything else of the article is named.";
                            case WITHDRAWN -> "A page “This article is no longer available” with the headline.";
                        }));
        if (!reason.isEmpty()) {
            Div words = new Div();
            words.addClassName("quoted");
            words.getElement().setAttribute("lang", editor.article().language());
            reason.getValue().lines().filter(line -> !line.isBlank()).forEach(line -> words.add(new Paragraph(line)));
            preview.add(words);
        }
    }

    private void retract() {
        try {
            Retraction made = retractions.retract(editor.id(), kind.getValue(), reason.getValue());
            close();
            done.accept(editor, made);
        } catch (BadInput bad) {
            if (bad.field().equals("reason")) {
                reason.setErrorMessage(bad.reason());
                reason.setInvalid(true);
                reason.focus();
            } else {
                Notice.problem(bad.reason());
            }
        }
    }

    private static Div described(RetractionKind kind) {
        Span title = new Span(kind.title());
        title.addClassName("name");
        Span meaning = new Span(kind.meaning());
        meaning.addClassName("hint");
        Div both = new Div(title, meaning);
        both.addClassName("choice");
        return both;
    }
}
