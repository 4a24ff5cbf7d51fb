package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ui.EditorContext;
import org.colophon.disclosure.Review;
import org.colophon.disclosure.SignOff;
import org.colophon.disclosure.SignOffs;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Who has signed for an article and what became of it, with the way to the review and to taking a sign-off back. */
class SignOffsPart extends Div {

    private final SignOffs signOffs;
    private final EditorContext editor;
    private final Newsroom newsroom;
    private final Runnable changed;
    private final Paragraph state = new Paragraph();
    private final UnorderedList rows = new UnorderedList();

    /** @param changed called after a sign-off has been withdrawn */
    SignOffsPart(SignOffs signOffs, EditorContext editor, Newsroom newsroom, Runnable changed) {
        this.signOffs = signOffs;
        this.editor = editor;
        this.newsroom = newsroom;
        this.changed = changed;
        addClassName("entries");
        state.addClassName("sign-off-state");
        rows.addClassName("sign-offs");
        rows.getElement().setAttribute("aria-label", "Sign-offs");
        Button review = new Button(
                "Review and sign off",
                VaadinIcon.CHECK_SQUARE_O.create(),
                click -> editor.whenStored(() -> DisclosureNavigation.toReview(editor.id())));
        add(new H3("Sign-off"), state, new Div(review), rows);
    }

    /** @param covering the sign-off that covers the text as it stands, or null */
    void show(@Nullable Review covering) {
        List<SignOff> all = signOffs.of(editor.id());
        UUID covers = covering == null ? null : covering.signOff();
        state.setText(
                covering != null
                        ? "%s signed for this text on %s.".formatted(covering.reviewer(), newsroom.shown(covering.at()))
                        : all.isEmpty() ? "Nobody has signed for this text." : SignOffWords.standing(all.getFirst()));
        rows.removeAll();
        all.forEach(signOff -> rows.add(row(signOff, signOff.id().equals(covers))));
        rows.setVisible(!all.isEmpty());
    }

    private ListItem row(SignOff signOff, boolean covers) {
        SignOff.Ended ended = signOff.ended();
        Span name = new Span(signOff.name());
        name.addClassName("name");
        Span when = new Span(newsroom.shown(signOff.at()));
        Span now = new Span(
                ended != null
                        ? "ended " + newsroom.shown(ended.at()) + ": "
                                + ended.cause().sentence()
                        : covers ? "covers the text as it stands" : "covers an earlier text");
        Div about = new Div(when, now);
        about.addClassName("about");
        ListItem row = new ListItem(name, about, new Paragraph(signOff.statement()));
        if (signOff.hasty()) {
            Paragraph hasty = new Paragraph("Given faster than the text can be read.");
            hasty.addClassName("missing");
            row.add(hasty);
        }
        if (ended != null && !ended.reason().isEmpty()) {
            row.add(new Paragraph("Reason: " + ended.reason()));
        }
        Person me = CurrentPerson.require();
        if (ended == null && (signOff.reviewer().equals(me.id()) || me.may(Permission.SET_POLICY))) {
            Button withdraw = new Button("Withdraw…", click -> askToWithdraw(signOff));
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            withdraw.setAriaLabel("Withdraw the sign-off by " + signOff.name());
            row.add(withdraw);
        }
        return row;
    }

    private void askToWithdraw(SignOff signOff) {
        EntryDialog dialog = new EntryDialog("Withdraw this sign-off?");
        dialog.note(new Paragraph(
                "The sign-off by %s no longer counts from then on, for good. Where readers see a version that rests on it, a new version is published that says so."
                        .formatted(signOff.name())));
        TextArea reason = dialog.add("reason", new TextArea("Reason"));
        reason.setMaxLength(500);
        dialog.open("Withdraw", () -> {
            try {
                signOffs.withdraw(signOff.id(), reason.getValue());
            } catch (BadInput bad) {
                if (bad.field().equals("reason")) {
                    throw bad; // said at the field
                }
                Notice.problem(bad.reason());
            }
            changed.run();
            Notice.done("The sign-off is withdrawn.");
        });
    }
}
