package org.colophon.disclosure.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The keys of the review, shown on demand. */
class KeysHelp extends Div {

    private final Button button = new Button("Keys", VaadinIcon.KEYBOARD_O.create(), click -> setShown(!isVisible()));

    KeysHelp() {
        addClassName("review-keys-help");
        setId("review-keys-help");
        UnorderedList keys = new UnorderedList(
                key("next and previous entry", "j", "k"),
                key("open the entry", "Enter"),
                key("agree, disagree with the open fact", "a", "d"),
                key("next entry that is left", "n"),
                key("to the changes", "c"),
                key("to the signature", "g"),
                key("out of a field", "Esc"),
                key("these keys", "?"));
        keys.getElement().setAttribute("aria-label", "Keys");
        add(keys);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("keys-button");
        button.getElement().setAttribute("aria-controls", "review-keys-help");
        setShown(false);
    }

    Button button() {
        return button;
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(shown));
    }

    private static ListItem key(String does, String... keys) {
        ListItem item = new ListItem();
        for (String key : keys) {
            Kbd cap = new Kbd();
            cap.setText(key);
            item.add(cap, new Span(" "));
        }
        item.add(new Span(does));
        return item;
    }

    @Tag("kbd")
    private static class Kbd extends HtmlContainer {}
}
