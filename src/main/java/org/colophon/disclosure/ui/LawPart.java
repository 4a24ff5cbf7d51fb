package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Jurisdiction;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Whose rules the verdict rests on, and where help ends and authorship begins. */
class LawPart extends PolicyPart {

    private final Select<Jurisdiction> jurisdiction = new Select<>();
    private final Div cases = new Div();
    private final IntegerField threshold = new IntegerField("Counts as generated from (% of the words)");
    private @Nullable PolicyDraft draft;

    LawPart(Runnable changed) {
        super(
                "policy-law",
                "Rules and the line between help and authorship",
                "The state of an article follows from its record. The policy decides only where “AI-assisted” ends and"
                        + " “AI-generated” begins.");
        jurisdiction.setLabel("Jurisdiction");
        jurisdiction.setItems(Jurisdiction.all());
        jurisdiction.setItemLabelGenerator(Jurisdiction::name);
        cases.addClassName("policy-cases");
        threshold.setMin(25);
        threshold.setMax(100);
        threshold.setStepButtonsVisible(true);
        threshold.setHelperText("25 to 100. The sentences for readers say “in large part”.");
        threshold.setManualValidation(true);
        threshold.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage("Enter a whole number."));
        jurisdiction.addValueChangeListener(change -> {
            if (draft != null && change.getValue() != null) {
                draft.jurisdiction = change.getValue().code();
                explain(change.getValue());
                changed.run();
            }
        });
        threshold.addValueChangeListener(change -> {
            if (draft != null) {
                draft.generatedFrom = Objects.requireNonNullElse(change.getValue(), 0);
                boolean fits = draft.generatedFrom >= 25 && draft.generatedFrom <= 100;
                threshold.setInvalid(!fits);
                threshold.setErrorMessage(
                        fits ? "" : "A text counts as generated from 25 to 100 per cent of its words on.");
                changed.run();
            }
        });
        add(threshold, jurisdiction, cases);
    }

    @Override
    void show(PolicyDraft shown) {
        draft = null;
        Jurisdiction profile = Jurisdiction.of(shown.jurisdiction);
        jurisdiction.setValue(Jurisdiction.all().stream()
                .filter(one -> one.code().equals(profile.code()))
                .findFirst()
                .orElseThrow());
        threshold.setValue(shown.generatedFrom);
        explain(profile);
        draft = shown;
    }

    private void explain(Jurisdiction profile) {
        cases.removeAll();
        Anchor rule = new Anchor(profile.url(), "Read the rule");
        rule.setTarget("_blank");
        rule.setRouterIgnore(true);
        rule.getElement().setAttribute("rel", "noopener");
        Paragraph since = new Paragraph(new Span("In force since " + profile.since() + ". "), rule);
        UnorderedList list = new UnorderedList();
        profile.cases().forEach(one -> list.add(row(one)));
        cases.add(since, new Paragraph("The first case that fits an article gives the verdict:"), list);
    }

    private static ListItem row(Jurisdiction.Case one) {
        String states = one.states().isEmpty()
                ? "Everything else"
                : one.states().stream()
                        .map(code -> DisclosureState.of(code)
                                .map(DisclosureState::title)
                                .orElse(code))
                        .collect(Collectors.joining("; "));
        if (one.responsible() != null) {
            states += one.responsible() ? ", somebody responsible is named" : ", nobody responsible is named";
        }
        Span verdict = new Span(one.verdict().title());
        verdict.addClassName("verdict");
        Div why = new Div(new Span(one.reason()), new Span(" " + one.rule() + "."));
        why.addClassName("hint");
        return new ListItem(new Div(new Span(states + ": "), verdict), why);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        jurisdiction.setReadOnly(readOnly);
        threshold.setReadOnly(readOnly);
    }

    @Override
    boolean refused(BadInput bad) {
        switch (bad.field()) {
            case "jurisdiction" -> say(jurisdiction, bad);
            case "generatedFrom" -> say(threshold, bad);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    void clear() {
        jurisdiction.setInvalid(false);
        threshold.setInvalid(false);
    }
}
