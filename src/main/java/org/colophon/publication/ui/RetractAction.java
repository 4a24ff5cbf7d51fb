package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colophon.article.ArticleAction;
import org.colophon.article.Workflow;
import org.colophon.article.ui.EditorAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.publication.LinkingArticles;
import org.colophon.publication.Retraction;
import org.colophon.publication.Retractions;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.Notice;
import org.springframework.core.annotation.Order;

/** "Retract", and once that is done the way to the notice and "Reopen". */
@org.springframework.stereotype.Component
@Order(60)
class RetractAction implements EditorAction {

    private final Retractions retractions;
    private final LinkingArticles linking;
    private final Workflow workflow;
    private final Newsroom newsroom;

    RetractAction(Retractions retractions, LinkingArticles linking, Workflow workflow, Newsroom newsroom) {
        this.retractions = retractions;
        this.linking = linking;
        this.workflow = workflow;
        this.newsroom = newsroom;
    }

    @Override
    public Component button(EditorContext editor) {
        Person me = CurrentPerson.require();
        Div buttons = new Div();
        buttons.addClassName("retract");
        if (!editor.article().live()) {
            retractions.standing(editor.id()).ifPresent(notice -> buttons.add(link(notice)));
        }
        if (editor.article().allows(ArticleAction.RETRACT, me)) {
            Button retract = new Button(
                    "Retract",
                    click -> new RetractDialog(editor, retractions, linking.count(editor.id()), this::done).open());
            retract.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            retract.setTooltipText(ArticleAction.RETRACT.meaning());
            buttons.add(retract);
        }
        if (editor.article().allows(ArticleAction.REOPEN, me)) {
            Button reopen = new Button("Reopen", click -> ask(editor));
            reopen.setTooltipText(ArticleAction.REOPEN.meaning());
            buttons.add(reopen);
        }
        return buttons;
    }

    private Anchor link(Retraction notice) {
        Anchor view = new Anchor(notice.path(), "Notice");
        view.setTarget("_blank");
        view.setRouterIgnore(true);
        view.getElement().setAttribute("title", "Readers find this since %s".formatted(newsroom.shown(notice.at())));
        return view;
    }

    private void done(EditorContext editor, Retraction made) {
        editor.reload();
        Notice.done("Readers do not see the article any more.", made.path(), "Open the notice");
    }

    private void ask(EditorContext editor) {
        Optional<Retraction> standing = retractions.standing(editor.id());
        Confirm.askFirst(
                "Reopen this article?",
                standing.isEmpty()
                        ? "It becomes a draft again."
                        : "It becomes a draft again. Readers find the notice until it is published again.",
                "Reopen",
                () -> {
                    workflow.reopen(editor.id());
                    editor.reload();
                    Notice.done("The article is a draft again.");
                });
    }
}
