package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.article.Articles;
import org.colophon.article.ui.EditorContext;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.disclosure.Statement;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.shared.BadInput;

/** The declaration and, below it, the statement that follows from it. Saved as soon as it makes sense. */
class DeclarationForm extends Div {

    private static final Map<Declaration.Kind, String> WORDS = Map.of(
            Declaration.Kind.NOT_DECLARED, "Not declared yet",
            Declaration.Kind.NO_AI, "No AI tool was used",
            Declaration.Kind.AI_USED, "AI tools were used");

    private final Disclosures disclosures;
    private final Articles articles;
    private final EditorContext editor;
    private final RadioButtonGroup<Declaration.Kind> kind = new RadioButtonGroup<>("How was this text made?");
    private final Div uses = new Div();
    private final List<UseRow> rows = new ArrayList<>();
    private final IntegerField share = new IntegerField("Words written by AI, in per cent");
    private final Div used = new Div();
    private final Div statement = new Div();
    private final Span problem = new Span();
    private boolean showing;

    DeclarationForm(Disclosures disclosures, Articles articles, EditorContext editor) {
        this.disclosures = disclosures;
        this.articles = articles;
        this.editor = editor;
        addClassName("entries");
        kind.setItems(Declaration.Kind.NOT_DECLARED, Declaration.Kind.NO_AI, Declaration.Kind.AI_USED);
        kind.setItemLabelGenerator(WORDS::get);
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        share.setMin(0);
        share.setMax(100);
        share.setStepButtonsVisible(true);
        Button add = new Button("Another tool", VaadinIcon.PLUS.create(), click -> addRow("", "", AiPurpose.DRAFT));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        share.setWidth("16rem");
        used.addClassName("entries");
        used.add(uses, new Div(add), share);
        problem.addClassName("missing");
        problem.getElement().setAttribute("role", "status");
        statement.addClassName("statement");
        add(kind, used, problem, new H3("What readers will see"), statement);
        show(disclosures.declaration(editor.id()));
        kind.addValueChangeListener(change -> kindChosen());
        share.addValueChangeListener(change -> save());
    }

    private void show(Declaration declaration) {
        showing = true;
        kind.setValue(declaration.kind());
        share.setValue((int) Math.round(declaration.share() * 100));
        declaration.uses().forEach(use -> addRow(use.tool(), use.version(), use.purpose()));
        showing = false;
        used.setVisible(declaration.kind() == Declaration.Kind.AI_USED);
        kind.setReadOnly(!editor.mayChange());
        share.setReadOnly(!editor.mayChange());
        showStatement();
    }

    private void kindChosen() {
        boolean ai = kind.getValue() == Declaration.Kind.AI_USED;
        used.setVisible(ai);
        if (ai && rows.isEmpty()) {
            addRow("", "", AiPurpose.DRAFT);
            rows.getFirst().focus();
        }
        save();
    }

    private void addRow(String tool, String version, AiPurpose purpose) {
        UseRow row = new UseRow(tool, version, purpose, this::save);
        row.onRemove(() -> {
            rows.remove(row);
            uses.remove(row);
            save();
        });
        row.setReadOnly(!editor.mayChange());
        rows.add(row);
        uses.add(row);
    }

    private void save() {
        if (showing || !editor.mayChange()) {
            return;
        }
        try {
            disclosures.declare(editor.id(), entered());
            problem.setText("");
        } catch (BadInput bad) {
            problem.setText(bad.reason() + " Until then the last declaration stands.");
            return;
        }
        showStatement();
        editor.changed();
    }

    private Declaration entered() {
        return switch (kind.getValue()) {
            case NOT_DECLARED -> Declaration.NOT_YET;
            case NO_AI -> Declaration.NO_AI;
            case AI_USED -> {
                List<AiUse> entered = rows.stream()
                        .filter(row -> !row.isEmpty())
                        .map(UseRow::use)
                        .toList();
                Integer percent = share.getValue();
                yield Declaration.used((percent == null ? 0 : percent) / 100.0, entered);
            }
        };
    }

    private void showStatement() {
        Statement derived = disclosures.statement(articles.draft(editor.id()));
        statement.removeAll();
        Paragraph line = new Paragraph(derived.line());
        line.addClassName("line");
        statement.getElement().setAttribute("lang", editor.article().language());
        statement.getElement().setAttribute("data-state", derived.state().code());
        statement.add(line);
        derived.details().forEach(sentence -> statement.add(new Paragraph(sentence)));
    }
}
