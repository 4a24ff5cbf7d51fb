package org.colophon.article.ui;

import com.vaadin.flow.component.html.Span;
import org.colophon.article.Article;

/** An article's state in a word, with a colour that only repeats it. */
class StateBadge extends Span {

    StateBadge(Article article) {
        addClassName("state");
        show(article);
    }

    final void show(Article article) {
        setText(article.standing());
        getElement()
                .setAttribute(
                        "data-state",
                        article.trashed() ? "trash" : article.state().code());
    }
}
