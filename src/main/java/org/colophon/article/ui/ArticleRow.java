package org.colophon.article.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Byline;
import org.colophon.identity.Person;
import org.colophon.markup.SafeHtml;
import org.colophon.shared.Newsroom;

/** One line of the list: what it is called, where it belongs, who writes it, how far it is. */
class ArticleRow extends ListItem {

    private final ArticleId article;
    private final Span here = new Span();
    private final Div about;
    private final Div what;

    ArticleRow(Article article, Newsroom newsroom, Consumer<Article> restore) {
        this.article = article.id();
        here.addClassName("here");
        here.setVisible(false);
        addClassName("article-row");
        RouterLink link =
                new RouterLink(article.title(), ArticleView.class, ArticleNavigation.parameters(article.id()));
        link.addClassName("headline");
        link.getElement().setAttribute("lang", article.language());
        about = about(article);
        about.add(here);
        what = new Div(link, about);
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

    ArticleId article() {
        return article;
    }

    /** Shows where in its text it was found; nothing where that is not known. */
    void showPassage(SafeHtml passage) {
        if (!passage.isEmpty()) {
            what.add(new Html("<p class=\"passage\">" + passage.value() + "</p>"));
        }
    }

    /** Says a few words that a feature has about it, such as "1 fact changed". */
    void showBadge(String words) {
        Span badge = new Span(words);
        badge.addClassName("badge");
        about.add(badge);
    }

    /** Says who has the article open now; nothing where nobody has. */
    void showHere(List<Person> people) {
        here.setVisible(!people.isEmpty());
        here.setText("Open now: " + people.stream().map(Person::name).collect(Collectors.joining(", ")));
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
