package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.colophon.publication.AiReport;
import org.colophon.publication.AiReports;
import org.colophon.shared.Newsroom;

/** How AI was used in what was published, over a period that stands in the address. */
@Route("ai-report")
@PageTitle("AI report")
@Menu(title = "AI report", order = 21, icon = "vaadin:chart")
@PermitAll
class AiReportView extends Div implements BeforeEnterObserver {

    private final AiReports reports;
    private final LocalDate today;
    private final PeriodBar bar;
    private final Div content = new Div();
    private ReportPeriod period;

    AiReportView(AiReports reports, Newsroom newsroom, Clock clock) {
        this.reports = reports;
        this.today = LocalDate.ofInstant(clock.instant(), newsroom.zone());
        this.period = ReportPeriod.year(today);
        this.bar = new PeriodBar(today, chosen -> UI.getCurrent().navigate(AiReportView.class, chosen.toQuery()));
        addClassNames("page", "report");
        Anchor csv = new Anchor(this::writeCsv, "Download CSV");
        Anchor json = new Anchor(this::writeJson, "Download JSON");
        Div links = new Div(
                csv, json, new RouterLink("Audit trail", AiAuditView.class), new Anchor("ai-policy", "AI policy"));
        links.addClassName("page-links");
        Div head = new Div(new H1("AI report"), links);
        head.addClassName("page-head");
        Paragraph hint = new Paragraph("Every article with a version published in the period counts once, by its last"
                + " version in it. Counted from what was frozen at publication.");
        hint.addClassName("hint");
        add(head, hint, bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        period = ReportPeriod.of(event.getLocation().getQueryParameters(), today);
        bar.show(period);
        AiReport report = reports.of(period.from(), period.to());
        content.removeAll();
        if (!report.complete()) {
            Paragraph waiting = new Paragraph("Older versions are still being counted. Look again in a moment.");
            waiting.getElement().setAttribute("role", "status");
            content.add(waiting);
        }
        boolean none = report.published().articles() == 0 && report.signOffs().given() == 0;
        content.add(none ? empty() : new ReportTables(report));
    }

    private static Component empty() {
        Div empty = new Div(
                new H2("Nothing was published in these days"),
                new Paragraph("Choose other days above. Figures appear here as soon as an article is published."));
        empty.addClassName("empty");
        return empty;
    }

    private void writeCsv(DownloadEvent event) throws IOException {
        event.setFileName("ai-report-%s-%s.csv".formatted(period.from(), period.to()));
        event.setContentType("text/csv;charset=UTF-8");
        try (OutputStream out = event.getOutputStream()) {
            reports.writeCsv(reports.of(period.from(), period.to()), out);
        }
    }

    private void writeJson(DownloadEvent event) throws IOException {
        event.setFileName("ai-report-%s-%s.json".formatted(period.from(), period.to()));
        event.setContentType("application/json");
        try (OutputStream out = event.getOutputStream()) {
            reports.writeJson(reports.of(period.from(), period.to()), out);
        }
    }
}
