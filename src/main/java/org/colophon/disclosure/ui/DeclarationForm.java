package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.colophon.article.ui.EditorContext;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.shared.BadInput;

/** Uses of AI that left no words in the text, such as research. Saved as soon as they make sense. */
class DeclarationForm extends Div {

    private final Disclosures disclosures;
    private final EditorContext editor;
    private final Runnable saved;
    private final Div uses = new Div();
    private final List<UseRow> rows = new ArrayList<>();
    private final Span problem = new Span();
    private final Checkbox fromData = new Checkbox("A program made this text from data, without AI");
    private final Button add;
    private final Declaration before;

    DeclarationForm(Disclosures disclosures, EditorContext editor, Runnable saved) {
        this.disclosures = disclosures;
        this.editor = editor;
        this.saved = saved;
        this.before = disclosures.declaration(editor.id());
        addClassName("entries");
        H3 title = new H3("Used without leaving words in the text");
        Paragraph hint = new Paragraph("For example research, transcription or a summary that nobody copied from.");
        add = new Button("Add a tool", VaadinIcon.PLUS.create(), click -> {
            addRow("", "", AiPurpose.RESEARCH);
            rows.getLast().focus();
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add.setVisible(editor.mayChange());
        problem.addClassName("missing");
        problem.getElement().setAttribute("role", "status");
        before.uses().forEach(use -> addRow(use.tool(), use.version(), use.purpose()));
        if (!editor.mayChange() && rows.isEmpty()) {
            uses.add(new Paragraph("None is declared."));
        }
        fromData.setValue(before.kind() == Declaration.Kind.AUTOMATED);
        fromData.setHelperText("Such as weather, results or prices by a template. It leaves no room for AI tools.");
        fromData.addValueChangeListener(change -> save());
        exclude();
        add(title, hint, uses, new Div(add), fromData, problem);
    }

    /** Made without AI and with these tools: one of the two. */
    private void exclude() {
        boolean may = editor.mayChange();
        fromData.setReadOnly(!may);
        fromData.setEnabled(rows.isEmpty() || fromData.getValue());
        add.setEnabled(!fromData.getValue());
    }

    private void addRow(String tool, String version, AiPurpose purpose) {
        UseRow row = new UseRow(tool, version, purpose, this::save);
        row.onRemove(() -> {
            rows.remove(row);
            uses.remove(row);
            exclude();
            save();
        });
        row.setReadOnly(!editor.mayChange());
        rows.add(row);
        uses.add(row);
        exclude();
    }

    private void save() {
        if (!editor.mayChange()) {
            return;
        }
        exclude();
        try {
            disclosures.declare(editor.id(), entered());
            problem.setText("");
        } catch (BadInput bad) {
            problem.setText(bad.reason() + " Until then the last declaration stands.");
            return;
        }
        saved.run();
        editor.changed();
    }

    private Declaration entered() {
        List<AiUse> entered =
                rows.stream().filter(row -> !row.isEmpty()).map(UseRow::use).toList();
        if (fromData.getValue()) {
            return Declaration.MADE_FROM_DATA;
        }
        return entered.isEmpty() ? Declaration.NOT_YET : Declaration.used(before.share(), entered);
    }
}
