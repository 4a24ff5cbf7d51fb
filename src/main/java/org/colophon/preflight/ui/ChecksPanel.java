package org.colophon.preflight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
        Div panel = new Div();
        panel.addClassName("entries");
        Paragraph sum = new Paragraph(
                report.clear()
                        ? "Nothing stands in the way of publishing."
                        : report.failed().size() == 1
                                ? "One thing must be settled before publishing."
                                : report.failed().size() + " things must be settled before publishing.");
        sum.addClassName("sum");
        panel.add(sum, list(report, editor));
        return panel;
    }

    static UnorderedList list(Report report, EditorContext editor) {
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        report.findings().forEach(finding -> list.add(item(finding, editor)));
        return list;
    }

    private static ListItem item(Finding finding, EditorContext editor) {
        boolean required = finding.level() == Finding.Level.REQUIRED;
        Span level = new Span(required ? "Required" : "Advice");
        level.addClassName("level");
        Span message = new Span(finding.message());
        Button show = new Button("Show", click -> editor.goTo(finding.place()));
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        show.setAriaLabel("Show where: " + finding.message());
        Div tools = new Div(show);
        tools.addClassName("tools");
        if (finding.link() != null) {
            Anchor open = new Anchor(finding.link(), "Open");
            open.setAriaLabel("Open: " + finding.message());
            tools.add(open);
        }
        ListItem item = new ListItem(level, message, tools);
        item.getElement().setAttribute("data-level", required ? "required" : "advice");
        return item;
    }
}
