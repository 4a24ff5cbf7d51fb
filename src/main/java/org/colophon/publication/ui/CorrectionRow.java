package org.colophon.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.function.Consumer;
import org.colophon.article.ui.ArticleNavigation;
import org.colophon.publication.CorrectionKind;
import org.colophon.publication.CorrectionState;
import org.colophon.publication.Corrections;
import org.colophon.publication.PreparedCorrection;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;

/** One prepared correction: what readers were told, what is right, the note, and what to do with it. */
class CorrectionRow extends ListItem {

    private final Corrections corrections;
    private final Checkbox choice = new Checkbox();
    private final Span kind = new Span();
    private final Paragraph note = new Paragraph();
    private PreparedCorrection correction;

    CorrectionRow(
            PreparedCorrection correction,
            Corrections corrections,
            Newsroom newsroom,
            boolean mayPublish,
            Consumer<PreparedCorrection> publish,
            Runnable selected) {
        this.correction = correction;
        this.corrections = corrections;
        addClassName("correction");
        boolean open = mayPublish && correction.waits();
        choice.setAriaLabel("Select the correction of “" + correction.headline() + "”");
        choice.addValueChangeListener(change -> selected.run());
        Span name = new Span(correction.headline());
        name.addClassName("name");
        name.getElement().setAttribute("lang", correction.language());
        Instant decided = correction.decidedAt();
        Div about = new Div(
                kind,
                new Span(correction.label()),
                new Span("Version " + correction.number()),
                new Span(newsroom.shown(decided == null ? correction.preparedAt() : decided)));
        about.addClassName("about");
        note.addClassName("note");
        note.getElement().setAttribute("lang", correction.language());
        Div what = new Div(
                name, ImpactDialog.change(correction.told(), correction.right(), correction.language()), note, about);
        what.addClassName("what");
        if (!correction.waits()) {
            what.add(new Paragraph(outcome(correction)));
        }
        if (open) {
            add(choice);
        }
        add(what, tools(open, publish));
        show();
    }

    PreparedCorrection correction() {
        return correction;
    }

    boolean selected() {
        return choice.getValue();
    }

    void select() {
        choice.setValue(true);
    }

    static String words(CorrectionState state) {
        return switch (state) {
            case WAITING -> "Waiting";
            case PUBLISHED -> "Published";
            case DISMISSED -> "Dismissed";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    private void show() {
        kind.setText(correction.kind().title());
        note.setText(correction.note());
    }

    private Div tools(boolean open, Consumer<PreparedCorrection> publish) {
        Div tools = new Div();
        tools.addClassName("tools");
        if (open) {
            tools.add(
                    small("Publish", () -> publish.accept(correction)),
                    small("Edit note", this::edit),
                    small("Dismiss", this::dismiss));
        }
        tools.add(small("Open", () -> ArticleNavigation.toEditor(correction.article())));
        return tools;
    }

    private Button small(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words + ": " + correction.headline());
        return button;
    }

    private void edit() {
        EntryDialog dialog = new EntryDialog("What readers will read");
        Select<CorrectionKind> chosen = dialog.add("kind", new Select<>());
        chosen.setLabel("Kind");
        chosen.setItems(CorrectionKind.CORRECTION, CorrectionKind.UPDATE);
        chosen.setItemLabelGenerator(CorrectionRow::explained);
        chosen.setValue(correction.kind());
        TextArea words = dialog.add("note", new TextArea("Note"));
        words.setValue(correction.note());
        words.setWidthFull();
        words.getElement().setAttribute("lang", correction.language());
        chosen.addValueChangeListener(change -> {
            if (words.getValue().equals(corrections.suggested(correction, change.getOldValue()))) {
                words.setValue(corrections.suggested(correction, change.getValue()));
            }
        });
        dialog.open("Save", () -> {
            correction = corrections.write(correction.id(), chosen.getValue(), words.getValue());
            show();
        });
    }

    private static String explained(CorrectionKind kind) {
        return kind == CorrectionKind.UPDATE ? "Update: it was right then" : "Correction: it was wrong";
    }

    private void dismiss() {
        EntryDialog dialog = new EntryDialog("Dismiss this correction?");
        dialog.note(new Paragraph("Readers go on reading “" + correction.told() + "”."));
        TextArea reason = dialog.add("reason", new TextArea("Reason"));
        reason.setWidthFull();
        dialog.open("Dismiss", () -> {
            corrections.dismiss(correction.id(), reason.getValue());
            removeFromParent();
            Notice.done("Dismissed. The reason is kept with it.");
        });
    }

    private static String outcome(PreparedCorrection correction) {
        return switch (correction.state()) {
            case WAITING -> "";
            case PUBLISHED -> "Published with version " + correction.result() + ".";
            case DISMISSED -> "Dismissed: " + correction.reason();
            case WITHDRAWN -> "Withdrawn: " + correction.reason();
        };
    }
}
