package org.colophon.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.colophon.identity.IssuedToken;

/** Shows the secret of a new access token, this once. */
final class SecretDialog {

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

    private SecretDialog() {}

    static void show(IssuedToken issued) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Copy the token now");
        dialog.setWidth("min(38rem, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        TextField secret = new TextField("Token for " + issued.token().name());
        secret.setValue(issued.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.addClassName("secret");
        secret.getElement().setAttribute("autocomplete", "off");
        Span copied = new Span();
        copied.addClassName("hint");
        copied.getElement().setAttribute("role", "status");
        Button copy = new Button(
                "Copy",
                VaadinIcon.COPY_O.create(),
                click -> secret.getElement()
                        .executeJs(COPY)
                        .then(
                                Boolean.class,
                                done -> copied.setText(
                                        Boolean.TRUE.equals(done)
                                                ? "Copied."
                                                : "Copy it with the keyboard: it is selected."),
                                error -> copied.setText("Copy it with the keyboard: it is selected.")));
        Div tools = new Div(copy, copied);
        tools.addClassName("entry-buttons");
        Div content = new Div(
                new Paragraph("It is shown only this once. Put it where your script finds it, and nowhere else."),
                secret,
                tools);
        content.addClassName("entry-form");
        dialog.add(content);
        Button done = new Button("I have copied it", click -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                secret.clear(); // nor does the session keep it
            }
        });
        dialog.open();
        copy.focus();
    }
}
