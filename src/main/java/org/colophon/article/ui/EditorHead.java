package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.ArticleTranslations;
import org.colophon.article.Articles;
import org.colophon.article.LegalHold;
import org.colophon.identity.CurrentPerson;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The line above the text: where the article stands, whether it is saved, and what can be done with it. */
class EditorHead extends Div {

    private final EditorContext editor;
    private final List<EditorAction> actions;
    private final List<EditorMenuPart> menuParts;
    private final Articles articles;
    private final ArticleTranslations translations;
    private final Div state = new Div();
    private final Div buttons = new Div();
    private final Button preview;
    private final Button more = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
    private final ContextMenu menu = new ContextMenu(more);
    private final Map<EditorAction, Component> made = new LinkedHashMap<>();
    private @Nullable Shown shown;

    /** What the buttons follow from. */
    private record Shown(
            ArticleId article,
            ArticleState state,
            boolean changedSincePublished,
            boolean changedSincePoint,
            LegalHold legalHold,
            boolean trashed) {}

    EditorHead(
            EditorContext editor,
            List<EditorAction> actions,
            List<EditorMenuPart> menuParts,
            Articles articles,
            ArticleTranslations translations,
            Runnable togglePreview) {
        this.editor = editor;
        this.actions = actions;
        this.menuParts = menuParts;
        this.articles = articles;
        this.translations = translations;
        addClassName("editor-head");
        RouterLink back = new RouterLink("Articles", ArticlesView.class);
        back.addClassName("back");
        state.addClassName("where");
        buttons.addClassName("actions");
        preview = new Button("Preview", VaadinIcon.EYE.create(), click -> togglePreview.run());
        preview.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        more.setAriaLabel("More actions");
        menu.setOpenOnClick(true);
        Div where = new Div(back, state, new SaveStatus());
        where.addClassName("where");
        add(where, buttons);
    }

    /** A button that only narrow screens show, back from the panels to the text. */
    Button backToText(Runnable back) {
        Button button = new Button("Back to the text", VaadinIcon.ARROW_LEFT.create(), click -> back.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("back-to-text");
        return button;
    }

    /** Like {@link #show}, but leaves the buttons alone while nothing that they show has changed. */
    void refresh(Article article) {
        if (!shownOf(article).equals(shown)) {
            show(article);
        }
    }

    /** The stored text has changed. */
    void textChanged() {
        Map.copyOf(made).forEach(EditorAction::textChanged);
    }

    private Shown shownOf(Article article) {
        return new Shown(
                article.id(),
                article.state(),
                article.changedSincePublished(),
                article.changedSincePoint(),
                article.legalHold(),
                article.trashed());
    }

    /** Shows where the article stands and makes the buttons anew. */
    void show(Article article) {
        shown = shownOf(article);
        state.removeAll();
        state.add(new StateBadge(article));
        buttons.removeAll();
        buttons.add(preview);
        made.clear();
        actions.forEach(action -> {
            Component button = action.button(editor);
            made.put(action, button);
            buttons.add(button);
        });
        menu.removeAll();
        menuParts.forEach(part -> part.addTo(menu, editor));
        menu.addItem("Start a translation…", click -> askForTranslation());
        if (article.trashed()) {
            menu.addItem("Restore from the trash", click -> {
                articles.restore(article.id());
                editor.reload();
                Notice.done("The article is back among the others.");
            });
        } else {
            MenuItem trash = menu.addItem("Move to the trash…", click -> trash());
            trash.setEnabled(article.allows(ArticleAction.TRASH, CurrentPerson.require()));
        }
        buttons.add(more);
    }

    private void trash() {
        Confirm.ask(
                "Move this article to the trash?",
                "It leaves the lists. You can restore it from the trash at any time.",
                "Move to the trash",
                () -> {
                    articles.trash(editor.id());
                    Notice.done("The article is in the trash.");
                    ArticleNavigation.toList();
                });
    }

    private void askForTranslation() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Start a translation");
        LanguageField language = new LanguageField();
        language.setWidthFull();
        dialog.add(
                new Paragraph("A translation is an article of its own. It starts with this text for you to replace."),
                language);
        Button start = new Button("Start", click -> editor.whenStored(() -> startTranslation(language, dialog)));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), start);
        dialog.open();
    }

    private void startTranslation(LanguageField language, Dialog dialog) {
        try {
            String tag = language.getValue();
            if (tag == null) {
                throw new BadInput("language", "Choose a language.");
            }
            Article translation = translations.start(editor.id(), tag);
            dialog.close();
            ArticleNavigation.toEditor(translation.id());
        } catch (BadInput bad) {
            language.setErrorMessage(bad.reason());
            language.setInvalid(true);
        }
    }
}
