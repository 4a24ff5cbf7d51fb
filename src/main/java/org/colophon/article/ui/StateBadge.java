package org.colophon.article.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.colophon.article.Article;
import org.colophon.article.ArticleState;

/** An article's state in a word, with a colour that only repeats it. */
class StateBadge extends Span {

    StateBadge(Article article) {
        addClassName("state");
        show(article);
    }

    final void show(Article article) {
        String word = article.trashed()
                ? "In the trash"
                : article.state() == ArticleState.PUBLISHED && article.changedSincePublished()
                        ? "Published, changed since"
                        : article.state().title();
        setText(word);
        getElement()
                .setAttribute(
                        "data-state",
                        article.trashed() ? "trash" : article.state().name().toLowerCase(Locale.ROOT));
    }
}
