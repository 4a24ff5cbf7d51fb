package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.Origin;

/** How many words come from where, as the manuscript's log has it: a bar, and the same in words. */
class AuthorshipView extends Div {

    AuthorshipView() {
        addClassName("authorship");
    }

    void show(Authorship authorship) {
        removeAll();
        add(new H3("Where the words come from"));
        if (authorship.total() == 0) {
            add(new Paragraph("There are no words yet."));
            return;
        }
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        UnorderedList list = new UnorderedList();
        for (Origin.Kind kind : Origin.Kind.values()) {
            int words = authorship.words(kind);
            if (words > 0) {
                Span part = new Span();
                part.addClassName("origin-" + kind.name().toLowerCase(Locale.ROOT));
                part.getStyle().set("flex-grow", Integer.toString(words));
                bar.add(part);
                list.add(item(kind, words, authorship.total()));
            }
        }
        add(bar, list);
        if (!authorship.aiOrigins().isEmpty()) {
            authorship.aiOrigins().forEach(origin -> add(new Paragraph(tool(origin))));
        }
        if (!authorship.unexplained().isEmpty()) {
            Paragraph missing = new Paragraph(
                    "Somebody must say where the unexplained text comes from before this can be published.");
            missing.addClassName("missing");
            add(missing);
        }
    }

    private static ListItem item(Origin.Kind kind, int words, int total) {
        Span sign = new Span();
        sign.addClassName("origin-" + kind.name().toLowerCase(Locale.ROOT));
        sign.getElement().setAttribute("aria-hidden", "true");
        String share =
                String.format(Locale.UK, "%,d words %s · %d %%", words, words(kind), Math.round(100.0 * words / total));
        return new ListItem(sign, new Span(words == 1 ? share.replace("words", "word") : share));
    }

    private static String words(Origin.Kind kind) {
        return switch (kind) {
            case TYPED -> "written by people";
            case AI -> "written by AI";
            case QUOTED -> "quoted";
            case IMPORTED -> "imported, not known how written";
            case UNEXPLAINED -> "unexplained";
        };
    }

    private static String tool(Origin origin) {
        String name = origin.version().isEmpty() ? origin.tool() : origin.tool() + " " + origin.version();
        return origin.purpose() == null
                ? name
                : name + ": " + origin.purpose().title().toLowerCase(Locale.ROOT);
    }
}
