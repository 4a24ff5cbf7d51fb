package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.colophon.article.ui.EditorContext;
import org.colophon.shared.ui.IconButton;
import org.colophon.sourcing.NumbersInText;
import org.colophon.sourcing.TypedNumber;
import org.jspecify.annotations.Nullable;

/** The numbers in the text that are not facts, each with one click to make it one. Shows nothing where there are none. */
class NumbersList extends Div {

    private final NumbersInText numbers;
    private final EditorContext editor;
    private NumbersInText.@Nullable Offer shown;

    NumbersList(NumbersInText numbers, EditorContext editor) {
        this.numbers = numbers;
        this.editor = editor;
        addClassName("numbers");
        refresh();
    }

    /** Draws the list anew where it differs from what is shown. */
    final void refresh() {
        NumbersInText.Offer offer = numbers.of(editor.id());
        if (offer.equals(shown)) {
            return;
        }
        shown = offer;
        removeAll();
        if (!offer.numbers().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("entry-list");
            offer.numbers().forEach(number -> list.add(entry(number)));
            add(new H3("Numbers in the text"), list);
        }
        if (offer.more() > 0) {
            Paragraph more = new Paragraph("And %,d more further down.".formatted(offer.more()));
            more.addClassName("hint");
            add(more);
        }
        if (offer.aside() > 0) {
            Button again = new Button("Show the %,d set aside".formatted(offer.aside()), click -> {
                numbers.offerAgain(editor.id());
                refresh();
            });
            again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(again);
        }
    }

    private ListItem entry(TypedNumber number) {
        Span words = new Span(number.words());
        words.addClassName("value");
        Span around = new Span(number.around());
        around.addClassName("from");
        Div what = new Div(words, around);
        what.addClassName("what");
        Button make = new Button("Make a fact", click -> editor.makeFact(number.words(), number.at()));
        make.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        make.setAriaLabel("Make a fact of " + number.words());
        Div tools = new Div(make, new IconButton(VaadinIcon.CLOSE_SMALL, "Set " + number.words() + " aside", () -> {
            numbers.setAside(editor.id(), number.words());
            refresh();
        }));
        tools.addClassName("tools");
        return new ListItem(what, tools);
    }
}
