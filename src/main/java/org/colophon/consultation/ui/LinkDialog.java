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

/** Shows a link and a letter with it, this once, and says whether it was mailed. */
final class LinkDialog {

    private LinkDialog() {}

    /** @param mailed what became of mailing it, in a sentence; empty where it was not meant to be */
    static void show(IssuedConsultation issued, Newsroom newsroom, String words, String mailed) {
        Consultation one = issued.consultation();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(mailed.isEmpty() ? "Copy the link now" : "The link");
        dialog.setWidth("min(38rem, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        TextField link = new TextField("Link for " + one.name());
        link.setValue(issued.link());
        link.setReadOnly(true);
        link.setAutoselect(true);
        TextArea letter = new TextArea("Words for a mail");
        letter.setValue(words);
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
        if (!mailed.isEmpty()) {
            Paragraph told = new Paragraph(mailed);
            told.addClassName("mailed");
            told.getElement().setAttribute("role", "status");
            content.addComponentAsFirst(told);
        }
        dialog.add(content);
        Button done = new Button(mailed.isEmpty() ? "I have copied it" : "Close", click -> dialog.close());
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
}
