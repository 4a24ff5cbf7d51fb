package org.colophon.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.colophon.notification.NewsItem;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.IconButton;

/** One piece of news: a link to what it is about, when it came, and whether it is new. */
class NewsRow extends ListItem {

    private final NewsItem item;

    /**
     * @param topic the name of its topic
     * @param opened told when the person follows the link
     * @param seen told when the person says that it is read
     */
    NewsRow(NewsItem item, String topic, Newsroom newsroom, Consumer<NewsItem> opened, Consumer<NewsItem> seen) {
        this.item = item;
        Div first = new Div();
        first.addClassName("news-line");
        if (!item.read()) {
            addClassName("unread");
            Span fresh = new Span("New");
            fresh.addClassName("fresh");
            first.add(fresh);
        }
        first.add(words(item, opened));
        Div about = new Div(new Span(newsroom.shown(item.at())), new Span(topic));
        if (item.times() > 1) {
            about.add(new Span(item.times() + " times"));
        }
        about.addClassName("about");
        Div what = new Div(first, about);
        what.addClassName("what");
        add(what);
        if (!item.read()) {
            add(new IconButton(VaadinIcon.CHECK, "Mark as read: " + item.text(), () -> seen.accept(item)));
        }
    }

    boolean isAbout(NewsItem other) {
        return item.id().equals(other.id());
    }

    private static Component words(NewsItem item, Consumer<NewsItem> opened) {
        if (item.link().isEmpty()) {
            return new Span(item.text());
        }
        Anchor link = new Anchor(item.link(), item.text());
        link.setRouterIgnore(item.link().startsWith("/")); // a public page
        link.getElement().addEventListener("click", click -> opened.accept(item));
        return link;
    }
}
