package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.colophon.article.Article;
import org.colophon.article.ArticleFilter;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Expunction;
import org.colophon.manuscript.Expunging;
import org.colophon.shared.Newsroom;

/** What was removed from articles, by whom and why; and the way to remove more. */
@Route("expunged")
@PageTitle("Removed passages")
@Menu(title = "Removed passages", order = 22, icon = "vaadin:eraser")
@RolesAllowed("ADMINISTER")
class RemovedPassagesView extends Div {

    private static final int OFFERED = 10;

    private final Articles articles;
    private final People people;
    private final Newsroom newsroom;
    private final UnorderedList offered = new UnorderedList();

    RemovedPassagesView(Articles articles, Expunging expunging, People people, Newsroom newsroom) {
        this.articles = articles;
        this.people = people;
        this.newsroom = newsroom;
        addClassName("page");
        Div head = new Div(new H1("Removed passages"));
        head.addClassName("page-head");
        TextField find = new TextField("Remove a passage from an article");
        find.setPlaceholder("Find it by its headline");
        find.setWidth("min(28rem, 100%)");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> offer(change.getValue()));
        offered.addClassName("simple-rows");
        offered.getElement().setAttribute("aria-label", "Articles found");
        offered.setVisible(false);
        add(head, find, offered, new H2("On record"), record(expunging.recent()));
    }

    private void offer(String text) {
        offered.removeAll();
        if (!text.isBlank()) {
            ArticleFilter filter = new ArticleFilter(ArticleFilter.Shelf.ALL, null, null, text);
            articles.list(filter, null, OFFERED).items().forEach(article -> offered.add(new ListItem(link(article))));
            if (offered.getChildren().findAny().isEmpty()) {
                offered.add(new ListItem("No article fits."));
            }
        }
        offered.setVisible(!text.isBlank());
    }

    private Component record(List<Expunction> expunctions) {
        if (expunctions.isEmpty()) {
            return new Paragraph("Nothing has been removed.");
        }
        Map<PersonId, Person> by =
                people.all(expunctions.stream().map(Expunction::by).toList());
        UnorderedList rows = new UnorderedList();
        rows.addClassName("simple-rows");
        expunctions.forEach(one -> rows.add(row(one, by)));
        return rows;
    }

    private ListItem row(Expunction one, Map<PersonId, Person> by) {
        Person person = by.get(one.by());
        Span reason = new Span(one.reason());
        reason.addClassName("name");
        Div about = new Div(
                new Span(newsroom.shown(one.at())),
                new Span(person == null ? "somebody" : person.name()),
                new Span(one.places() == 1 ? "1 place" : "%,d places".formatted(one.places())),
                new Span(link(articles.get(new ArticleId(one.manuscript().value())))));
        about.addClassName("about");
        Div what = new Div(reason, about);
        what.addClassName("what");
        return new ListItem(what);
    }

    private static RouterLink link(Article article) {
        RouterLink link = new RouterLink(
                article.title(),
                ExpungeView.class,
                new RouteParameters("article", article.id().toString()));
        link.getElement().setAttribute("lang", article.language());
        return link;
    }
}
