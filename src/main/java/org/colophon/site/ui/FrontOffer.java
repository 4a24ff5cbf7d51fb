package org.colophon.site.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.colophon.publication.PublishedSummary;
import org.colophon.shared.Newsroom;

/** A published article that can be put on the front page. */
class FrontOffer extends ListItem {

    FrontOffer(PublishedSummary article, Newsroom newsroom, boolean full, Runnable put) {
        Span name = new Span(article.headline());
        name.addClassName("name");
        name.getElement().setAttribute("lang", article.language());
        Span about = new Span(article.sectionName() + " · " + newsroom.shown(article.firstPublishedAt()));
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        Button button = new Button("Put on the front page", click -> put.run());
        button.setAriaLabel("Put on the front page: “" + article.headline() + "”");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setEnabled(!full);
        add(what, button);
    }
}
