package org.colophon.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.LegalHold;
import org.colophon.article.Workflow;
import org.colophon.article.ui.EditorAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorMenuPart;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.shared.ui.Notice;
import org.springframework.core.annotation.Order;

/** The next step as a button: "Submit for review" for what is written, "Approve" for what is handed in; the rest as a menu. */
@org.springframework.stereotype.Component
@Order(44)
class WorkflowActions implements EditorAction, EditorMenuPart {

    private final Workflow workflow;
    private final ArticleManuscripts manuscripts;
    private final WorkflowDialogs dialogs;

    WorkflowActions(Workflow workflow, ArticleManuscripts manuscripts, WorkflowDialogs dialogs) {
        this.workflow = workflow;
        this.manuscripts = manuscripts;
        this.dialogs = dialogs;
    }

    @Override
    public Component button(EditorContext editor) {
        Article article = editor.article();
        Person me = CurrentPerson.require();
        Div buttons = new Div();
        buttons.addClassName("workflow");
        if (article.allows(ArticleAction.TAKE_UP, me)) {
            buttons.add(button("Take up", "Make a draft of this pitch", () -> {
                workflow.takeUp(editor.id());
                editor.reload();
                Notice.done("It is a draft now.");
            }));
        }
        if (article.allows(ArticleAction.SUBMIT, me)) {
            Button submit = button(
                    "Submit for review",
                    "Hand the text in",
                    () -> editor.whenStored(() -> dialogs.submit(editor.id(), editor::reload)));
            if (!me.may(Permission.PUBLISH)) {
                submit.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(submit);
        }
        if (article.allows(ArticleAction.APPROVE, me) && (article.point() == null || article.changedSincePoint())) {
            buttons.add(button(
                    "Approve",
                    "Approve the text as it is now",
                    () -> editor.whenStored(
                            () -> dialogs.approve(editor.id(), manuscripts.version(editor.id()), editor::reload))));
        }
        return buttons;
    }

    @Override
    public void addTo(ContextMenu menu, EditorContext editor) {
        Article article = editor.article();
        Person me = CurrentPerson.require();
        menu.addItem("What changed…", click -> ReviewNavigation.toChanges(editor.id()));
        if (article.allows(ArticleAction.RECALL, me)) {
            menu.addItem("Take back from review", click -> {
                workflow.recall(editor.id());
                editor.reload();
            });
        }
        if (article.allows(ArticleAction.SEND_BACK, me)) {
            menu.addItem("Send back…", click -> dialogs.sendBack(editor.id(), editor::reload));
        }
        if (article.allows(ArticleAction.REVIVE, me)) {
            menu.addItem("Revive", click -> {
                workflow.revive(editor.id());
                editor.reload();
            });
        }
        if (article.allows(ArticleAction.HOLD, me) && !article.legalHold().holds()) {
            menu.addItem("Put on legal hold…", click -> dialogs.hold(editor.id(), editor::reload));
        }
        if (article.allows(ArticleAction.CLEAR_HOLD, me) && article.legalHold() != LegalHold.NONE) {
            menu.addItem("Clear the legal hold…", click -> dialogs.clearHold(editor.id(), editor::reload));
        }
        if (article.allows(ArticleAction.KILL, me)) {
            menu.addItem("Kill…", click -> dialogs.kill(editor.id(), editor::reload));
        }
    }

    private static Button button(String words, String about, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.setTooltipText(about);
        return button;
    }
}
