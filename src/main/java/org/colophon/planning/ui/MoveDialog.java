package org.colophon.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleState;
import org.colophon.article.ui.ArticleNavigation;
import org.colophon.identity.CurrentPerson;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.springframework.security.access.AccessDeniedException;

/** Moves articles of the budget on: what may be done is offered, and what cannot be done is said with the reason. */
class MoveDialog {

    private final Moves moves;
    private final Runnable moved;

    /** @param moved runs after something was done */
    MoveDialog(Moves moves, Runnable moved) {
        this.moves = moves;
        this.moved = moved;
    }

    /** Offers everything that the current person may do with the article. */
    void offer(Article article) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(CardWords.headline(article));
        dialog.setWidth("min(26rem, 94vw)");
        Div list = new Div();
        list.addClassName("budget-moves");
        List<ArticleAction> offered = moves.offered(article);
        offered.forEach(action -> {
            Button button = new Button(action.title(), click -> {
                dialog.close();
                begin(action, article);
            });
            button.addClassName("budget-move");
            Span meaning = new Span(action.meaning());
            meaning.addClassName("hint");
            list.add(new Div(button, meaning));
        });
        if (offered.isEmpty()) {
            list.add(new Paragraph("There is nothing you can do with it here."));
        }
        dialog.add(list);
        Button open = new Button("Open the article", click -> {
            dialog.close();
            ArticleNavigation.toEditor(article.id());
        });
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), open);
        dialog.open();
    }

    /** Moves an article that somebody dropped on a column. */
    void drop(Article article, ArticleState column) {
        moves.offered(article).stream()
                .filter(action -> column != article.state() && Moves.target(action, article) == column)
                .findFirst()
                .ifPresentOrElse(action -> begin(action, article), () -> Notice.problem(refusal(article, column)));
    }

    private void begin(ArticleAction action, Article article) {
        if (!Moves.asks(action)) {
            run(action, article, "");
            return;
        }
        EntryDialog dialog = new EntryDialog(action.title() + ": " + CardWords.headline(article));
        TextField words =
                dialog.text("reason", action == ArticleAction.SUBMIT ? "Note for the review (optional)" : "Why", "");
        words.setMaxLength(2_000);
        dialog.open(action.title(), () -> {
            if (!words.getValue().isBlank() || action == ArticleAction.SUBMIT) {
                run(action, article, words.getValue());
            } else {
                throw new BadInput("reason", "Say why, in a sentence.");
            }
        });
    }

    private void run(ArticleAction action, Article article, String words) {
        try {
            moves.run(action, article.id(), words);
            moved.run();
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
            moved.run();
        } catch (AccessDeniedException denied) {
            Notice.problem(Objects.requireNonNullElse(denied.getMessage(), "You may not do this."));
        }
    }

    private static String refusal(Article article, ArticleState column) {
        return switch (column) {
            case APPROVED, SCHEDULED, PUBLISHED ->
                "Nothing moves to “%s” on the board: open the article, look at its text, and do it there."
                        .formatted(column.title());
            default ->
                "“%s” is in “%s”, and you cannot move it to “%s” from there."
                                .formatted(
                                        CardWords.headline(article),
                                        article.state().title(),
                                        column.title())
                        + (article.mayBeChangedBy(CurrentPerson.require())
                                ? ""
                                : " Only its authors and editors may change this article.");
        };
    }
}
