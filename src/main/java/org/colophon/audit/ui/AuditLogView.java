package org.colophon.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditLog;
import org.colophon.audit.LogEntry;
import org.colophon.audit.LogFilter;
import org.colophon.identity.People;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who did what when, the newest first. To be searched and taken along, never to be changed. */
@Route("audit")
@PageTitle("Audit log")
@Menu(title = "Audit log", order = 23, icon = "vaadin:clipboard-text")
@RolesAllowed("ADMINISTER")
class AuditLogView extends Div implements BeforeEnterObserver {

    private static final int STRETCH = 50;

    private final AuditLog log;
    private final Newsroom newsroom;
    private final Map<String, String> titles;
    private final LogFilters filters;
    private final OrderedList rows = new OrderedList();
    private final Div empty = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private LogFilter filter = LogFilter.ALL;
    private @Nullable String next;

    AuditLogView(AuditLog log, People people, Newsroom newsroom) {
        this.log = log;
        this.newsroom = newsroom;
        this.titles = log.actions().stream()
                .collect(Collectors.toMap(AuditAction::code, AuditAction::title, (first, second) -> first));
        this.filters = new LogFilters(log.actions(), people.newsroom(), AuditLogView::show);
        addClassNames("page", "audit", "audit-log");
        Div links = new Div(new Anchor(this::writeCsv, "Download CSV"), new Anchor(this::writeJson, "Download JSON"));
        links.addClassName("page-links");
        Div head = new Div(new H1("Audit log"), links);
        head.addClassName("page-head");
        rows.addClassName("simple-rows");
        rows.getElement().setAttribute("aria-label", "Entries, the newest first");
        empty.addClassName("empty");
        more.setDisableOnClick(true);
        add(head, filters, rows, empty, more);
    }

    static void show(LogFilter wanted) {
        UI.getCurrent().navigate(AuditLogView.class, LogAddress.toQuery(wanted));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = LogAddress.of(event.getLocation().getQueryParameters());
        rows.removeAll();
        next = null;
        showMore();
        filters.show(filter, subject());
    }

    /** How the subject is called that the filter names, as far as the lines on show tell. */
    private String subject() {
        return rows.getChildren()
                .findFirst()
                .map(row -> ((LogRow) row).entry().subject().label())
                .orElse("this subject");
    }

    private void showMore() {
        Slice<LogEntry> some = log.list(filter, next, STRETCH);
        some.items().forEach(entry -> rows.add(new LogRow(entry, title(entry), newsroom, filter)));
        next = some.next();
        more.setVisible(next != null);
        more.setText(filter.words().isEmpty() ? "Show more" : "Search older entries");
        more.setEnabled(true);
        boolean none = rows.getChildren().findAny().isEmpty();
        rows.setVisible(!none);
        empty.setVisible(none);
        empty.removeAll();
        if (!none) {
            return;
        }
        if (next != null) {
            empty.add(
                    new H2("Nothing found yet"),
                    new Paragraph("No newer entry fits. Older ones can be searched, too."));
        } else if (filter.equals(LogFilter.ALL)) {
            empty.add(new H2("Nothing has happened yet"), new Paragraph("Who does what when will stand here."));
        } else {
            empty.add(new H2("No entry fits"), new Paragraph("Change or clear the filters above."));
        }
    }

    private String title(LogEntry entry) {
        return titles.getOrDefault(entry.action(), entry.action());
    }

    private void writeCsv(DownloadEvent event) throws IOException {
        event.setFileName("audit-log.csv");
        event.setContentType("text/csv;charset=UTF-8");
        try (OutputStream out = event.getOutputStream()) {
            log.writeCsv(filter, out);
        }
    }

    private void writeJson(DownloadEvent event) throws IOException {
        event.setFileName("audit-log.json");
        event.setContentType("application/json");
        try (OutputStream out = event.getOutputStream()) {
            log.writeJson(filter, out);
        }
    }
}
