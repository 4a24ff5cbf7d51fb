package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colophon.identity.Permission;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.IconButton;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactLine;
import org.colophon.sourcing.SourceId;

/** All about one fact: what it says, where from, what became of it, where it is used, and what can be done. */
class FactPanel extends Div {

    private static final int ALIKE = 10;

    private final FactTools tools;
    private final H2 title = new H2();

    /** @param changed called after something was done @param close leaves the fact */
    FactPanel(FactTools tools, FactLine line, Runnable changed, Runnable close) {
        this.tools = tools;
        Fact fact = line.fact();
        addClassName("fact-panel");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Fact " + fact.label());
        title.setText(fact.label());
        title.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(title, FactKeys.on("escape", new IconButton(VaadinIcon.CLOSE, "Back to the list", close)));
        head.addClassName("fact-panel-head");
        Paragraph print = new Paragraph(tools.print(fact));
        print.addClassName("fact-print");
        List<FactLine> alike = FactTools.may(Permission.EDIT) ? tools.desk().like(fact, ALIKE) : List.of();
        add(
                head,
                print,
                new FactStatusBadge(fact.status()),
                new Span(" " + judged(fact)),
                new FactActions(tools, fact, changed, () -> MergeDialog.open(tools, line, alike, changed)));
        if (!alike.isEmpty()) {
            add(alike(line, alike, changed));
        }
        add(
                new H3("Evidence"),
                new EvidenceBox(fact, line.source()),
                new H3("Fields"),
                fields(fact),
                new H3("Where it is used"),
                new FactPlaces(tools, fact.id()),
                new H3("History"),
                new FactHistory(tools, fact.id()));
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private String judged(Fact fact) {
        Instant at = fact.verification().at();
        if (at == null) {
            return "";
        }
        String own = fact.verifiedByItsAuthor() ? ", who also entered the value" : "";
        return "by %s%s, %s"
                .formatted(
                        tools.name(fact.verification().by()),
                        own,
                        tools.newsroom().shown(at));
    }

    private Component alike(FactLine line, List<FactLine> alike, Runnable changed) {
        Button compare = new Button(
                alike.size() == 1 ? "1 fact looks the same…" : "%d facts look the same…".formatted(alike.size()),
                VaadinIcon.COPY_O.create(),
                click -> MergeDialog.open(tools, line, alike, changed));
        compare.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return compare;
    }

    private Component fields(Fact fact) {
        DescriptionList list = new DescriptionList();
        list.addClassName("fact-fields");
        Map<String, String> fields = FactFields.of(fact, id -> "");
        List.of("Label", "Source", "Place in the source", "Quoted sentence", "Status")
                .forEach(fields::remove);
        fields.forEach((name, text) -> {
            if (!text.isEmpty()) {
                list.add(new DescriptionList.Term(name), new DescriptionList.Description(text));
            }
        });
        Instant made = fact.trace().createdAt();
        if (made != null) {
            list.add(
                    new DescriptionList.Term("Entered"),
                    new DescriptionList.Description(tools.newsroom().shown(made) + ", "
                            + tools.name(fact.trace().createdBy())));
        }
        return list;
    }

    /** Gives the titles of sources, each looked up once. */
    static Function<SourceId, String> titles(FactTools tools) {
        Map<SourceId, String> known = new HashMap<>();
        return id -> known.computeIfAbsent(id, wanted -> {
            try {
                return tools.sources().get(wanted).title();
            } catch (NotFound gone) {
                return "a source that is gone";
            }
        });
    }

    /** A list of people or articles that grows on demand. */
    static final class Growing extends Div {

        final UnorderedList rows = new UnorderedList();
        final Button more = new Button("Show more");

        Growing(String rowsClass, String name) {
            rows.addClassName(rowsClass);
            rows.getElement().setAttribute("aria-label", name);
            more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            add(rows, more);
        }

        void add(List<ListItem> items, boolean further) {
            new ArrayList<>(items).forEach(rows::add);
            more.setVisible(further);
        }
    }
}
