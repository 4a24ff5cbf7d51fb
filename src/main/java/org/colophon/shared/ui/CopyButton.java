package org.colophon.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Copies what stands in a field to the clipboard, and says whether that was done.
 *
 * <pre>{@code
 * Span copied = CopyButton.status();
 * add(new CopyButton("Copy the link", link, copied), copied);
 * }</pre>
 */
public final class CopyButton extends Button {

    /** Where the page is not served over TLS there is no clipboard interface, but the old command still copies. */
    private static final String COPY = """
            const field = this.inputElement;
            field.focus();
            field.select();
            const old = () => document.execCommand('copy');
            return navigator.clipboard
              ? navigator.clipboard.writeText(field.value).then(() => true, old)
              : old();
            """;

    /**
     * @param field a text field or area
     * @param status made by {@link #status}, and shared by the buttons that stand together
     */
    public CopyButton(String words, Component field, Span status) {
        super(words, VaadinIcon.COPY_O.create());
        addClickListener(click -> field.getElement()
                .executeJs(COPY)
                .then(Boolean.class, done -> tell(status, Boolean.TRUE.equals(done)), error -> tell(status, false)));
    }

    /** The place where it is said, read out as well. */
    public static Span status() {
        Span status = new Span();
        status.addClassName("hint");
        status.getElement().setAttribute("role", "status");
        return status;
    }

    private static void tell(Span status, boolean done) {
        status.setText(done ? "Copied." : "Copy it with the keyboard: it is selected.");
    }
}
