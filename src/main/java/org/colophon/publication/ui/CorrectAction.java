package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.colophon.article.ArticleAction;
import org.colophon.article.Workflow;
import org.colophon.article.ui.EditorAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.Notice;
import org.springframework.core.annotation.Order;

/** "Correct", which begins the next version beside the one that readers see, and "Drop the correction". */
@org.springframework.stereotype.Component
@Order(40)
class CorrectAction implements EditorAction {

    private final Workflow workflow;

    CorrectAction(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public Component button(EditorContext editor) {
        Person me = CurrentPerson.require();
        Div buttons = new Div();
        buttons.addClassName("correct");
        if (editor.article().allows(ArticleAction.CORRECT, me)) {
            Button correct = new Button(
                    "Correct",
                    click -> attempt(
                            editor,
                            () -> workflow.correct(editor.id()),
                            "Readers go on seeing the published version until you publish the next one."));
            correct.setTooltipText(ArticleAction.CORRECT.meaning());
            buttons.add(correct);
        }
        if (editor.article().allows(ArticleAction.DROP_CORRECTION, me)) {
            Button drop = new Button("Drop the correction", click -> editor.whenStored(() -> ask(editor)));
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            drop.setTooltipText(ArticleAction.DROP_CORRECTION.meaning());
            buttons.add(drop);
        }
        return buttons;
    }

    private void ask(EditorContext editor) {
        Confirm.ask(
                "Drop the correction?",
                "The text becomes what readers see again. What was written since stays in the history. Fields, facts and"
                        + " sources stay as they are.",
                "Drop the correction",
                () -> attempt(
                        editor, () -> workflow.dropCorrection(editor.id()), "The text is what readers see again."));
    }

    private static void attempt(EditorContext editor, Runnable step, String done) {
        try {
            step.run();
            editor.reload();
            Notice.done(done);
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
        }
    }
}
