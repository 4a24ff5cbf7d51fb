package org.colophon.consultation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.colophon.article.Article;
import org.colophon.article.ui.EditorContext;
import org.colophon.consultation.Capacity;
import org.colophon.consultation.Consultations;
import org.colophon.consultation.Invitations;
import org.colophon.consultation.IssuedConsultation;
import org.colophon.consultation.NewConsultation;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;

/** Asks whom to ask what, and then shows the link. */
final class AskDialog {

    private AskDialog() {}

    /** Which version is shown. */
    private enum Version {
        NEWEST("The newest text"),
        NAMED("The approved or scheduled text");

        private final String title;

        Version(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static void open(
            Consultations consultations,
            Invitations invitations,
            Newsroom newsroom,
            EditorContext editor,
            Runnable done) {
        Article article = editor.article();
        EntryDialog dialog = new EntryDialog("Ask somebody outside of the newsroom");
        TextField name = dialog.text("name", "Name", "");
        TextField mail = dialog.text("mail", "Mail address (optional)", "");
        boolean mails = invitations.canMail();
        mail.setHelperText(
                mails ? "The link is mailed there, and shown to you." : "For your records. Colophon sends nothing.");
        Select<Capacity> capacity = select("As", Capacity.LAWYER, Capacity.values());
        capacity.setItemLabelGenerator(Capacity::title);
        capacity.setHelperText("Asking a lawyer puts the article on legal hold.");
        dialog.add("capacity", capacity);
        TextArea question = new TextArea("What you ask");
        question.setWidthFull();
        dialog.add("question", question);
        Select<Version> version = select("Which version", Version.NEWEST, Version.values());
        version.setItemLabelGenerator(Version::title);
        boolean choose = article.point() != null && article.changedSincePoint();
        if (choose) {
            dialog.add("version", version);
        }
        Select<NewConsultation.Compare> compare =
                select("Compare with", NewConsultation.Compare.SHOWN, NewConsultation.Compare.values());
        compare.setItemLabelGenerator(NewConsultation.Compare::title);
        dialog.add("compare", compare);
        IntegerField days = new IntegerField("Days until the link expires");
        days.setValue((int) NewConsultation.USUAL.toDays());
        days.setMin(1);
        days.setMax(60);
        days.setStepButtonsVisible(true);
        dialog.add("life", days);
        dialog.note(new Paragraph("The link shows this one version, and nothing else of the newsroom."));
        dialog.open("Make the link", () -> {
            Integer life = days.getValue();
            if (life == null) {
                throw new BadInput("life", "Say how many days.");
            }
            Long point = article.point();
            IssuedConsultation issued = consultations.ask(
                    editor.id(),
                    new NewConsultation(
                            choose && version.getValue() == Version.NAMED && point != null
                                    ? point
                                    : consultations.newest(editor.id()),
                            name.getValue(),
                            mail.getValue(),
                            capacity.getValue(),
                            question.getValue(),
                            Duration.ofDays(life),
                            compare.getValue()));
            if (capacity.getValue() == Capacity.LAWYER) {
                editor.reload();
                Notice.done("The article is on legal hold until somebody clears it.");
            } else {
                done.run();
            }
            String headline = editor.article().headline();
            LinkDialog.show(
                    issued,
                    newsroom,
                    invitations.letter(issued, headline),
                    mails && !issued.consultation().mail().isBlank() ? mailed(invitations, issued, headline) : "");
        });
    }

    /** The link is made, whatever becomes of the mail. */
    private static String mailed(Invitations invitations, IssuedConsultation issued, String headline) {
        try {
            invitations.mail(issued, headline);
            return "It was mailed to " + issued.consultation().mail() + ".";
        } catch (BadInput bad) {
            return bad.reason() + " Copy the link and send it yourself.";
        }
    }

    @SafeVarargs
    private static <T> Select<T> select(String label, T value, T... items) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setValue(value);
        select.setWidthFull();
        return select;
    }
}
