package org.colophon.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import org.colophon.disclosure.AuditEntry;
import org.colophon.disclosure.AuditFilter;
import org.colophon.disclosure.AuditTrail;
import org.colophon.identity.People;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Everything that was decided about AI, signed for and ended, the newest first. To be read, never to be changed. */
@Route("ai-audit")
@PageTitle("AI audit trail")
@PermitAll
class AiAuditView extends Div implements BeforeEnterObserver {

    private static final int STRETCH = 40;

    private final AuditTrail trail;
    private final Newsroom newsroom;
    private final AuditFilters filters;
    private final OrderedList rows = new OrderedList();
    private final Div empty = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private AuditFilter filter = AuditFilter.ALL;
    private @Nullable String next;

    AiAuditView(AuditTrail trail, People people, Newsroom newsroom) {
        this.trail = trail;
        this.newsroom = newsroom;
        this.filters = new AuditFilters(
                people.newsroom(), wanted -> UI.getCurrent().navigate(AiAuditView.class, AuditFilters.toQuery(wanted)));
        addClassNames("page", "audit");
        Div links = new Div(
                new Anchor(this::write, "Download CSV"),
                new RouterLink("Report", AiReportView.class),
                new Anchor("ai-policy", "AI policy"));
        links.addClassName("page-links");
        Div head = new Div(new H1("AI audit trail"), links);
        head.addClassName("page-head");
        rows.addClassName("simple-rows");
        rows.getElement().setAttribute("aria-label", "Entries, the newest first");
        empty.addClassName("empty");
        more.setDisableOnClick(true);
        add(head, filters, rows, empty, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AuditFilters.of(event.getLocation().getQueryParameters());
        filters.show(filter);
        rows.removeAll();
        next = null;
        showMore();
    }

    private void showMore() {
        Slice<AuditEntry> some = trail.list(filter, next, STRETCH);
        some.items().forEach(entry -> rows.add(row(entry)));
        next = some.next();
        more.setVisible(next != null);
        more.setEnabled(true);
        boolean none = rows.getChildren().findAny().isEmpty();
        rows.setVisible(!none);
        empty.setVisible(none);
        empty.removeAll();
        if (none && filter.equals(AuditFilter.ALL)) {
            empty.add(
                    new H2("Nothing has happened yet"),
                    new Paragraph("Changes of the policy, sign-offs and their ends will stand here."));
        } else if (none) {
            empty.add(new H2("No entry fits"), new Paragraph("Change or clear the filters above."));
        }
    }

    private ListItem row(AuditEntry entry) {
        Span title = new Span(entry.kind().title());
        title.addClassName("name");
        Div about = new Div(new Span(newsroom.shown(entry.at())), new Span(entry.by()));
        about.addClassName("about");
        if (entry.article() != null) {
            Anchor article = new Anchor(
                    "articles/" + entry.article(), entry.headline().isBlank() ? "Untitled" : entry.headline());
            about.add(new Span(article));
        }
        Div what = new Div(title, about);
        what.addClassName("what");
        entry.what().forEach(sentence -> {
            Div words = new Div(sentence);
            words.addClassName("audit-what");
            what.add(words);
        });
        if (!entry.reason().isEmpty()) {
            Div reason = new Div("“" + entry.reason() + "”");
            reason.addClassName("audit-reason");
            what.add(reason);
        }
        ListItem item = new ListItem(what);
        item.getElement().setAttribute("data-kind", entry.kind().code());
        return item;
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName("ai-audit.csv");
        event.setContentType("text/csv;charset=UTF-8");
        try (OutputStream out = event.getOutputStream()) {
            trail.writeCsv(filter, out);
        }
    }
}
