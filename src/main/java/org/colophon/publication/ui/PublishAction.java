package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleState;
import org.colophon.article.ui.EditorAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.preflight.Preflight;
import org.colophon.publication.LinkingArticles;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.Publisher;
import org.colophon.shared.ui.Notice;
import org.springframework.core.annotation.Order;

/** "Publish", and the way to what is published. */
@org.springframework.stereotype.Component
@Order(50)
class PublishAction implements EditorAction {

    private final Publisher publisher;
    private final PublishedArticles published;
    private final Preflight preflight;
    private final LinkingArticles linking;

    PublishAction(Publisher publisher, PublishedArticles published, Preflight preflight, LinkingArticles linking) {
        this.publisher = publisher;
        this.published = published;
        this.preflight = preflight;
        this.linking = linking;
    }

    @Override
    public Component button(EditorContext editor) {
        Div buttons = new Div();
        buttons.addClassName("publish");
        if (editor.article().live()) {
            published.summary(editor.id()).ifPresent(summary -> {
                Anchor view = new Anchor(summary.path(), "View");
                view.setTarget("_blank");
                view.setRouterIgnore(true);
                view.getElement().setAttribute("title", "Open the article as readers see it");
                buttons.add(view);
            });
        }
        if (CurrentPerson.require().may(Permission.PUBLISH)) {
            boolean again = editor.article().state() == ArticleState.PUBLISHED;
            Button publish = new Button("Publish", click -> editor.whenStored(() -> ask(editor)));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            publish.setEnabled(editor.article().allows(ArticleAction.PUBLISH, CurrentPerson.require())
                    && (!again || editor.article().changedSincePublished()));
            publish.setTooltipText(
                    again && !editor.article().changedSincePublished()
                            ? "Readers see this text already"
                            : "Run the checks and show the article to readers");
            buttons.add(publish);
        }
        return buttons;
    }

    private void ask(EditorContext editor) {
        new PublishDialog(editor, preflight.of(editor.id()), linking.count(editor.id()), change -> {
                    var version = publisher.publish(editor.id(), change);
                    editor.reload();
                    Notice.done(
                            "Published. Readers see version " + version.number() + ".",
                            version.path(),
                            "Open the page");
                })
                .open();
    }
}
