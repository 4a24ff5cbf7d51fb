package org.colophon.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.colophon.audit.Actor;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.LogEntry;
import org.colophon.audit.LogFilter;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.IconButton;

/** One line of the log, with the way to its subject and to all that was done to it. */
class LogRow extends ListItem {

    private final LogEntry entry;

    /** @param title what was done. @param filter that of the list */
    LogRow(LogEntry entry, String title, Newsroom newsroom, LogFilter filter) {
        this.entry = entry;
        AuditSubject subject = entry.subject();
        Span name = new Span(title);
        name.addClassName("name");
        Div first = new Div(name, new Span(": "), named(subject));
        Div about = new Div(new Span(newsroom.shown(entry.at())), new Span(by()));
        about.addClassName("about");
        Div what = new Div(first, about);
        what.addClassName("what");
        if (!entry.detail().isEmpty()) {
            Div detail = new Div(entry.detail());
            detail.addClassName("audit-what");
            what.add(detail);
        }
        add(what);
        if (!subject.id().isEmpty() && !subject.id().equals(filter.subject())) {
            LogFilter only = new LogFilter("", null, null, subject.kind(), subject.id(), null, null);
            add(new IconButton(
                    VaadinIcon.FILTER, "Only entries about " + subject.label(), () -> AuditLogView.show(only)));
        }
        getElement().setAttribute("data-action", entry.action());
    }

    LogEntry entry() {
        return entry;
    }

    private String by() {
        String name = entry.by().name();
        if (!entry.token().isEmpty()) {
            return name + ", with the access token “" + entry.token() + "”";
        }
        return entry.by().isPerson() || entry.by().equals(Actor.APPLICATION) ? name : name + ", without an account";
    }

    private static Span named(AuditSubject subject) {
        String label = subject.label().isBlank() ? "Untitled" : subject.label();
        return subject.link().isEmpty() ? new Span(label) : new Span(new Anchor(subject.link(), label));
    }
}
