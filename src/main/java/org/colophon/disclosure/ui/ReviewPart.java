package org.colophon.disclosure.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Arrays;
import org.colophon.disclosure.MinorEdit;
import org.colophon.disclosure.SignOffDemand;
import org.colophon.identity.Role;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Sign-offs: when one is needed, who may give it, and what leaves it standing. */
class ReviewPart extends PolicyPart {

    private final RadioButtonGroup<SignOffDemand> demand = new RadioButtonGroup<>("A sign-off is needed to publish");
    private final CheckboxGroup<Role> signers = new CheckboxGroup<>("Who may sign");
    private final Checkbox fourEyes = new Checkbox("Four eyes: who wrote a text alone may not sign for it");
    private final CheckboxGroup<MinorEdit> minor = new CheckboxGroup<>("Later edits by people that are minor");
    private @Nullable PolicyDraft draft;

    ReviewPart(Runnable changed) {
        super(
                "policy-review",
                "Review and sign-off",
                "A sign-off belongs to one text. AI that writes in the text afterwards always ends it; an edit by a"
                        + " person leaves it standing only where you call such edits minor. The record then holds the"
                        + " signed text, the published one and the difference.");
        demand.setItems(SignOffDemand.values());
        demand.setItemLabelGenerator(SignOffDemand::title);
        demand.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        signers.setItems(
                Arrays.stream(Role.values()).filter(role -> role != Role.READER).toList());
        signers.setItemLabelGenerator(Role::title);
        signers.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        signers.setManualValidation(true);
        minor.setItems(MinorEdit.values());
        minor.setItemLabelGenerator(MinorEdit::title);
        minor.setItemHelperGenerator(ReviewPart::explained);
        minor.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        minor.setHelperText("None ticked: every change of the text needs a new sign-off.");
        demand.addValueChangeListener(change -> {
            if (draft != null && change.getValue() != null) {
                draft.demand = change.getValue();
                changed.run();
            }
        });
        signers.addValueChangeListener(change -> {
            if (draft != null) {
                draft.signers = change.getValue();
                signers.setInvalid(change.getValue().isEmpty());
                signers.setErrorMessage(
                        change.getValue().isEmpty() ? "Name at least one role of the newsroom that may sign." : "");
                changed.run();
            }
        });
        fourEyes.addValueChangeListener(change -> {
            if (draft != null) {
                draft.fourEyes = change.getValue();
                changed.run();
            }
        });
        minor.addValueChangeListener(change -> {
            if (draft != null) {
                draft.minor = change.getValue();
                changed.run();
            }
        });
        add(demand, signers, fourEyes, minor);
    }

    static String explained(MinorEdit kind) {
        return switch (kind) {
            case SPACING ->
                "A doubled space taken out, a line broken elsewhere. Not where a paragraph begins or ends otherwise.";
            case PUNCTUATION ->
                "A comma set or taken out. Not beside a number or a unit, nor in signs of Markdown such as * or [.";
            case CAPITALS -> "“city hall” becomes “City Hall”. The letters stay the same.";
            case SPELLING ->
                "“harbuor” becomes “harbour”: one letter, not among the first two of the word, never in a number.";
        };
    }

    @Override
    void show(PolicyDraft shown) {
        draft = null;
        demand.setValue(shown.demand);
        signers.setValue(shown.signers);
        fourEyes.setValue(shown.fourEyes);
        minor.setValue(shown.minor);
        draft = shown;
    }

    @Override
    void setReadOnly(boolean readOnly) {
        demand.setReadOnly(readOnly);
        signers.setReadOnly(readOnly);
        fourEyes.setReadOnly(readOnly);
        minor.setReadOnly(readOnly);
    }

    @Override
    boolean refused(BadInput bad) {
        if (!bad.field().equals("signers")) {
            return false;
        }
        say(signers, bad);
        return true;
    }

    @Override
    void clear() {
        signers.setInvalid(false);
    }
}
