package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.disclosure.PolicyChange;
import org.colophon.disclosure.PolicyMerge;
import org.colophon.shared.BadInput;

/** What is asked when a policy is saved. */
final class PolicyDialogs {

    private PolicyDialogs() {}

    /** Shows what changes and asks why. @param save takes the reason; {@link BadInput} of the reason is shown there */
    static void save(List<PolicyChange> changes, Consumer<String> save) {
        Dialog dialog = dialog("Save the new policy?");
        Paragraph hint = new Paragraph("It counts from now on. What is published keeps the words that it was published"
                + " with; drafts are told by the new policy.");
        TextArea reason = new TextArea("Why");
        reason.setHelperText("Stands in the history, for colleagues and auditors. 500 characters at most.");
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        Button button = new Button("Save policy", click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage("Say why, in a sentence.");
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            try {
                save.accept(reason.getValue());
                dialog.close();
            } catch (BadInput bad) {
                reason.setErrorMessage(bad.reason());
                reason.setInvalid(true);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Div(new ChangeTable(changes), hint, reason));
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), button);
        dialog.open();
        reason.focus();
    }

    /**
     * Says that somebody else has saved meanwhile. Nothing is lost: their changes and the ones made here go together.
     *
     * @param who by whom and when
     * @param theirs what they changed
     */
    static void conflict(String who, String reason, List<PolicyChange> theirs, PolicyMerge merge, Runnable goOn) {
        Dialog dialog = dialog("Somebody else has changed the policy");
        Paragraph told = new Paragraph(who + (reason.isEmpty() ? "" : ": “" + reason + "”"));
        Div content = new Div(told, new H3("What they changed"), new ChangeTable(theirs));
        if (merge.both().isEmpty()) {
            content.add(
                    new Paragraph("You changed other parts, so both fit together. Nothing that you wrote is lost."));
        } else {
            content.add(
                    new H3("What you both changed"),
                    new Paragraph("Yours is kept in the form, and not saved yet. Compare before you save."),
                    new ChangeTable(merge.both(), "Theirs", "Yours"));
        }
        Button on = new Button("Go on with both changes", click -> {
            goOn.run();
            dialog.close();
        });
        on.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(content);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), on);
        dialog.open();
    }

    private static Dialog dialog(String title) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(44rem, 96vw)");
        return dialog;
    }
}
