package org.colophon.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.colophon.identity.IssuedToken;
import org.colophon.shared.ui.CopyButton;

/** Shows the secret of a new access token, this once. */
final class SecretDialog {

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
        Span copied = CopyButton.status();
        Button copy = new CopyButton("Copy", secret, copied);
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
