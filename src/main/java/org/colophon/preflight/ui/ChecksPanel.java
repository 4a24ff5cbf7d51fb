package org.colophon.preflight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.colophon.article.Finding;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.preflight.Preflight;
import org.colophon.preflight.Report;
import org.springframework.core.annotation.Order;

/** Everything the checks find, each with one click to where it is settled. */
@org.springframework.stereotype.Component
@Order(90)
class ChecksPanel implements EditorPanel {

    private final Preflight preflight;

    ChecksPanel(Preflight preflight) {
        this.preflight = preflight;
    }

    @Override
    public String title() {
        return "Checks";
    }

    @Override
    public String place() {
        return "checks";
    }

    @Override
    public boolean refreshes() {
        return true;
    }

    @Override
    public boolean followsText() {
        return true;
    }

    @Override
    public Component open(EditorContext editor) {
        Report report = preflight.of(editor.id());
        Paragraph sum = new Paragraph(sum(report));
        sum.addClassName("sum");
        Div panel = new Div(sum);
        panel.addClassName("entries");
        for (Finding.Level level : List.of(Finding.Level.REQUIRED, Finding.Level.RECOMMENDED)) {
            List<Finding> findings = report.of(level);
            if (!findings.isEmpty()) {
                panel.add(group(level, findings, editor));
            }
        }
        return panel;
    }

    private static String sum(Report report) {
        int failed = report.failed().size();
        if (report.findings().isEmpty()) {
            return "Nothing to settle. The checks found nothing.";
        }
        if (failed == 0) {
            return "Nothing stands in the way of publishing.";
        }
        return failed == 1
                ? "One thing must be settled before publishing."
                : "%,d things must be settled before publishing.".formatted(failed);
    }

    private static Div group(Finding.Level level, List<Finding> findings, EditorContext editor) {
        H3 heading = new H3("%s (%,d)".formatted(level.title(), findings.size()));
        heading.setId("checks-" + level.code());
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        list.getElement().setAttribute("aria-labelledby", "checks-" + level.code());
        findings.forEach(finding -> list.add(item(finding, editor)));
        return new Div(heading, list);
    }

    private static ListItem item(Finding finding, EditorContext editor) {
        Span message = new Span(finding.message());
        Button show = new Button("Show", click -> editor.show(finding));
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        show.setAriaLabel("Show where: " + finding.message());
        Div tools = new Div(show);
        tools.addClassName("tools");
        if (finding.link() != null) {
            Anchor open = new Anchor(finding.link(), "Open");
            open.setAriaLabel("Open: " + finding.message());
            tools.add(open);
        }
        ListItem item = new ListItem(message, tools);
        item.getElement().setAttribute("data-level", finding.level().code());
        item.getElement().setAttribute("data-code", finding.code());
        return item;
    }
}
