package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Statement;
import org.colophon.disclosure.Template;
import org.colophon.disclosure.Verdict;

/** One state: its two sentences, what can be put into them, and what readers would see. */
class StateCard extends Section {

    private final DisclosureState state;
    private final SentenceField line;
    private final SentenceField details;
    private final Div chips = new Div();
    private final Div preview = new Div();
    private SentenceField last;

    StateCard(DisclosureState state, Runnable changed) {
        this.state = state;
        this.line = new SentenceField("Visible line", "line." + state.code(), state.title(), changed);
        this.details = new SentenceField("Explanation", "details." + state.code(), state.title(), changed);
        this.last = line;
        addClassNames("state-card");
        H3 title = new H3(state.title());
        title.setId("state-" + state.code());
        getElement().setAttribute("aria-labelledby", "state-" + state.code());
        Stream.of(line, details).forEach(field -> field.field().addFocusListener(focus -> last = field));
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", "Placeholders for " + state.title());
        Template.placeholders(line.key()).forEach(name -> chips.add(chip(name)));
        preview.addClassNames("policy-preview", "statement");
        preview.getElement().setAttribute("role", "group");
        preview.getElement().setAttribute("aria-label", "Preview: " + state.title());
        Div writing = new Div(line, details, chips);
        writing.addClassName("sentences");
        Div both = new Div(writing, preview);
        both.addClassName("two-columns");
        add(title, both);
    }

    private Button chip(String name) {
        Button chip = new Button("{" + name + "}", click -> last.insert("{" + name + "}"));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassName("chip");
        chip.setAriaLabel("Insert {" + name + "}: " + Placeholders.prints(name));
        chip.setTooltipText(Placeholders.prints(name));
        return chip;
    }

    DisclosureState state() {
        return state;
    }

    List<SentenceField> sentences() {
        return List.of(line, details);
    }

    void show(PolicyDraft draft, String language) {
        sentences().forEach(field -> field.show(draft, language));
        last = line;
    }

    void setReadOnly(boolean readOnly) {
        sentences().forEach(field -> field.setReadOnly(readOnly));
        chips.setVisible(!readOnly);
    }

    void preview(Statement statement, String language) {
        preview.removeAll();
        if (!sentences().stream().allMatch(SentenceField::usable)) {
            preview.add(new Paragraph("No preview: a sentence on this card cannot be used as it is."));
            preview.getElement().removeAttribute("lang");
            return;
        }
        Paragraph shown = new Paragraph(statement.line());
        shown.addClassName("line");
        Div words = new Div(shown);
        words.getElement().setAttribute("lang", language);
        statement.details().forEach(sentence -> words.add(new Paragraph(sentence)));
        preview.add(words);
        Verdict verdict = statement.verdict();
        if (verdict != null) {
            Span kind = new Span(verdict.kind().title() + ". ");
            kind.addClassName("verdict");
            Paragraph why = new Paragraph(kind, new Span(verdict.reason() + " " + verdict.rule() + "."));
            why.addClassNames("hint", "verdict-line");
            preview.add(why);
        }
    }
}
