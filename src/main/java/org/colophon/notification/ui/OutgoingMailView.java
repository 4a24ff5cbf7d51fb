package org.colophon.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.notification.OutgoingMail;
import org.colophon.notification.ParkedMail;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.IconButton;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Whether mail goes out, and what could not be sent, with the reason. */
@Route("outgoing-mail")
@PageTitle("Mail on its way")
@RolesAllowed("ADMINISTER")
class OutgoingMailView extends Div {

    private final OutgoingMail mail;
    private final People people;
    private final Newsroom newsroom;
    private final Paragraph state = new Paragraph();
    private final UnorderedList rows = new UnorderedList();
    private final Div empty =
            new Div(new H2("Nothing is held up"), new Paragraph("Mail that cannot be sent will stand here."));

    OutgoingMailView(OutgoingMail mail, People people, Newsroom newsroom) {
        this.mail = mail;
        this.people = people;
        this.newsroom = newsroom;
        addClassName("page");
        Div head = new Div(
                new H1("Mail on its way"), new RouterLink("Notification settings", NotificationSettingsView.class));
        head.addClassName("page-head");
        state.addClassName("settings-note");
        rows.addClassName("simple-rows");
        rows.getElement().setAttribute("aria-label", "Mail that could not be sent");
        empty.addClassName("empty");
        add(head, state, rows, empty);
        refresh();
    }

    private void refresh() {
        int waiting = mail.waiting();
        state.setText(
                mail.isOn()
                        ? (waiting == 1 ? "1 line waits" : "%,d lines wait".formatted(waiting))
                                + " to be mailed, daily digests included."
                        : "No mail server is set up, so nothing is mailed. Set spring.mail.host, as docs/self-hosting.md"
                                + " says.");
        List<ParkedMail> parked = mail.parked();
        Map<PersonId, Person> to =
                people.all(parked.stream().map(ParkedMail::to).distinct().toList());
        rows.removeAll();
        parked.forEach(one -> rows.add(row(one, to.get(one.to()))));
        rows.setVisible(!parked.isEmpty());
        empty.setVisible(parked.isEmpty());
    }

    private ListItem row(ParkedMail parked, @Nullable Person to) {
        String whose = to == null ? "somebody" : to.name() + ", " + to.email();
        Span name = new Span(
                parked.lines() == 1 ? parked.line() : parked.line() + " and " + (parked.lines() - 1) + " more");
        name.addClassName("name");
        Div about = new Div(
                new Span("To " + whose),
                new Span(newsroom.shown(parked.at())),
                new Span(parked.attempts() == 1 ? "tried once" : "tried " + parked.attempts() + " times"));
        about.addClassName("about");
        Span problem = new Span(parked.problem());
        problem.addClassName("problem");
        Div what = new Div(name, about, problem);
        what.addClassName("what");
        return new ListItem(
                what,
                new IconButton(VaadinIcon.REFRESH, "Send again: " + parked.line(), () -> {
                    mail.sendAgain(parked.batch());
                    Notice.done("It is tried again within seconds.");
                    refresh();
                }),
                new IconButton(VaadinIcon.TRASH, "Throw away: " + parked.line(), () -> {
                    mail.discard(parked.batch());
                    refresh();
                }));
    }
}
