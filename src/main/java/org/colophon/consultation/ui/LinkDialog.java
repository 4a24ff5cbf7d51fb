package org.colophon.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.colophon.consultation.Consultation;
import org.colophon.consultation.IssuedConsultation;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.CopyButton;

/** Shows a link and a letter with it, this once. */
final class LinkDialog {

    private LinkDialog() {}

    static void show(IssuedConsultation issued, Newsroom newsroom, String headline) {
        Consultation one = issued.consultation();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Copy the link now");
        dialog.setWidth("min(38rem, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        TextField link = new TextField("Link for " + one.name());
        link.setValue(issued.link());
        link.setReadOnly(true);
        link.setAutoselect(true);
        TextArea letter = new TextArea("Words for a mail");
        letter.setValue(letter(issued, newsroom, headline));
        letter.setReadOnly(true);
        Span copied = CopyButton.status();
        Div tools = new Div(
                new CopyButton("Copy the link", link, copied),
                new CopyButton("Copy the words", letter, copied),
                copied);
        tools.addClassName("entry-buttons");
        Div content = new Div(
                new Paragraph("It is shown only this once: of the link only a fingerprint is stored. "
                        + "Whoever has it can read this version until " + newsroom.shown(one.expiresAt()) + "."),
                link,
                letter,
                tools);
        content.addClassName("entry-form");
        dialog.add(content);
        Button done = new Button("I have copied it", click -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                link.clear(); // nor does the session keep it
                letter.clear();
            }
        });
        dialog.open();
    }

    private static String letter(IssuedConsultation issued, Newsroom newsroom, String headline) {
        Consultation one = issued.consultation();
        return """
                %s,

                %s asks you about “%s”:

                %s

                Read the text and answer here: %s

                The link is for you alone and ends on %s. The text is confidential and not published.""".formatted(
                        one.name(),
                        newsroom.name(),
                        headline.isBlank() ? "an article" : headline,
                        one.question(),
                        issued.link(),
                        newsroom.shown(one.expiresAt()));
    }
}
