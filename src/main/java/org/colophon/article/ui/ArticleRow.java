package org.colophon.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colophon.article.Article;
import org.colophon.article.Byline;
import org.colophon.shared.Newsroom;

/** One line of the list: what it is called, where it belongs, who writes it, how far it is. */
class ArticleRow extends ListItem {

    ArticleRow(Article article, Newsroom newsroom, Consumer<Article> restore) {
        addClassName("article-row");
        RouterLink link = new RouterLink(
                article.headline().isBlank() ? "Untitled" : article.headline(),
                ArticleView.class,
                ArticleNavigation.parameters(article.id()));
        link.addClassName("headline");
        link.getElement().setAttribute("lang", article.language());
        Div what = new Div(link, about(article));
        what.addClassName("what");
        Span when = new Span(newsroom.shown(article.changedAt()));
        when.addClassName("when");
        when.setTitle("Last changed");
        add(what, new StateBadge(article), when);
        if (article.trashed()) {
            Button back = new Button("Restore", click -> restore.accept(article));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL);
            back.setAriaLabel("Restore " + article.headline());
            add(back);
        }
    }

    private static Div about(Article article) {
        String authors = article.bylines().stream().map(Byline::name).collect(Collectors.joining(", "));
        Div about = new Div();
        about.addClassName("about");
        about.add(new Span(
                article.section() == null ? "No section" : article.section().name()));
        if (!authors.isEmpty()) {
            about.add(new Span(authors));
        }
        if (!article.language().equals("en")) {
            about.add(new Span(article.language()));
        }
        return about;
    }
}
