package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.colophon.article.ui.ArticleNavigation;
import org.colophon.shared.Slice;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.SourcePlace;
import org.colophon.sourcing.SourceWatching;
import org.jspecify.annotations.Nullable;

/** The articles that use a source. */
class SourcePlacesPart extends Div {

    private static final int STRETCH = 20;

    private final SourceWatching watching;
    private final SourceId id;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button("Show more articles", click -> showMore());
    private @Nullable String next;

    SourcePlacesPart(SourceWatching watching, SourceId id) {
        this.watching = watching;
        this.id = id;
        rows.addClassName("simple-rows");
        more.setDisableOnClick(true);
        add(rows, more);
        showMore();
        if (rows.getChildren().findAny().isEmpty()) {
            rows.setVisible(false);
            add(new Paragraph("No article uses it any more."));
        }
    }

    private void showMore() {
        Slice<SourcePlace> slice = watching.places(id, next, STRETCH);
        slice.items().forEach(place -> rows.add(row(place)));
        next = slice.next();
        more.setVisible(next != null);
        more.setEnabled(true);
    }

    private static ListItem row(SourcePlace place) {
        Div about = new Div();
        about.addClassName("about");
        place.keys().forEach(key -> about.add(new Span("[@" + key + "]")));
        if (!place.facts().isEmpty()) {
            about.add(new Span("Facts: " + String.join(", ", place.facts())));
        }
        Div what = new Div(ArticleNavigation.link(place.article()), about);
        what.addClassName("what");
        return new ListItem(what);
    }
}
