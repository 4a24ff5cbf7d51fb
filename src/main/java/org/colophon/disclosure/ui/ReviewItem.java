package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.colophon.disclosure.ReviewDesk;

/** Something to look at in a review: a line that opens to show more. */
abstract class ReviewItem extends ListItem {

    private final String key;
    private final NativeButton head = new NativeButton();
    private final Span standing = new Span();
    private final Div more = new Div();

    /** @param key tells it from the others, and changes with what it shows */
    ReviewItem(String key, int number, String name, String first) {
        this.key = key;
        addClassName("review-item");
        getElement().setAttribute("data-item", key);
        Span place = new Span(number + ".");
        Span words = new Span(name);
        words.addClassName("name");
        standing.addClassName("standing");
        Span begin = new Span(first);
        begin.addClassName("first");
        head.addClassName("head");
        head.add(place, words, standing, begin);
        more.addClassName("more");
        more.setId("review-item-" + number);
        head.getElement().setAttribute("aria-controls", "review-item-" + number);
        add(head, more);
        setOpen(false);
    }

    String key() {
        return key;
    }

    /** Called when somebody presses its line. */
    void onHead(Runnable pressed) {
        head.addClickListener(click -> pressed.run());
    }

    /** A way to the text, for narrow screens where it does not stand beside the list. */
    void addTextButton(Runnable show) {
        Button button = new Button("Show in the text", click -> show.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.addClassName("to-text");
        more.add(button);
    }

    boolean isOpen() {
        return more.isVisible();
    }

    void setOpen(boolean open) {
        more.setVisible(open);
        head.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        getElement().setAttribute("data-open", open);
    }

    void focus() {
        head.focus();
        head.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    Div more() {
        return more;
    }

    /** Says how far it has come. */
    void stand(String words, boolean done, boolean disputed) {
        standing.setText((done ? "✓ " : disputed ? "✗ " : "○ ") + words);
        getElement().setAttribute("data-done", done);
        getElement().setAttribute("data-disputed", disputed);
    }

    /** Shows how far it has come. */
    abstract void update(ReviewDesk desk);

    /** Whether nothing is left to do with it. */
    abstract boolean done(ReviewDesk desk);
}
