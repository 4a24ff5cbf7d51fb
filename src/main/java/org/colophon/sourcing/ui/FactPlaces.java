package org.colophon.sourcing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.colophon.article.Article;
import org.colophon.shared.Slice;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactPlace;
import org.jspecify.annotations.Nullable;

/** The articles that use a fact, a stretch at a time. */
class FactPlaces extends Div {

    private static final int STRETCH = 20;

    private final FactTools tools;
    private final FactId fact;
    private final FactPanel.Growing list = new FactPanel.Growing("fact-places", "Articles that use this fact");
    private @Nullable String next;

    FactPlaces(FactTools tools, FactId fact) {
        this.tools = tools;
        this.fact = fact;
        list.more.addClickListener(click -> read());
        add(list);
        read();
    }

    private void read() {
        Slice<FactPlace> places = tools.facts().places(fact, next, STRETCH);
        if (next == null && places.items().isEmpty()) {
            Paragraph none = new Paragraph("No article uses it.");
            none.addClassName("hint");
            add(none);
        }
        next = places.next();
        list.add(places.items().stream().map(FactPlaces::row).toList(), next != null);
    }

    private static ListItem row(FactPlace place) {
        Article article = place.article();
        Anchor link = new Anchor("articles/" + article.id(), article.title());
        link.getElement().setAttribute("lang", article.language());
        Div about = new Div(new Span(article.state().title()), new Span("{{" + place.key() + "}}"));
        about.addClassName("about");
        return new ListItem(link, about);
    }
}
