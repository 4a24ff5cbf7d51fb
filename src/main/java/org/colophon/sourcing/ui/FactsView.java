package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.FactExport;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactLine;
import org.jspecify.annotations.Nullable;

/** The newsroom's facts, the latest changed first, and one of them beside the list. Both stand in the address. */
@Route("facts")
@RouteAlias("facts/:fact")
@PageTitle("Facts")
@Menu(title = "Facts", order = 2, icon = "vaadin:clipboard-check")
@PermitAll
class FactsView extends Div implements BeforeEnterObserver {

    private static final int STRETCH = 40;

    private final FactTools tools;
    private final FactFilters filters;
    private final FactsHead head;
    private final FactSelection selection;
    private final UnorderedList rows = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private final Div desk = new Div();
    private FactSearch search = FactSearch.ALL;
    private boolean read;
    private @Nullable FactPanel panel;
    private @Nullable String next;

    FactsView(FactTools tools, FactExport export) {
        this.tools = tools;
        this.filters = new FactFilters(tools.sources());
        this.head = new FactsHead(tools, export, () -> search, fact -> open(fact.id()));
        this.selection = new FactSelection(tools, this::changed, this::unselect);
        addClassNames("page", "facts");
        rows.addClassName("fact-rows");
        rows.getElement().setAttribute("aria-label", "Facts");
        empty.addClassName("empty");
        more.setDisableOnClick(true);
        Div list = new Div(rows, empty, more);
        list.addClassName("fact-list");
        desk.addClassName("fact-desk");
        desk.add(list);
        filters.onChange(wanted -> UI.getCurrent().navigate(FactsView.class, wanted.toQuery()));
        add(new FactKeys(head, filters, selection, desk));
    }

    static RouteParameters of(FactId fact) {
        return new RouteParameters("fact", fact.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FactSearch wanted = FactSearch.of(event.getLocation().getQueryParameters());
        if (!read || !wanted.equals(search)) {
            search = wanted;
            filters.show(search);
            head.show(search);
            readAnew();
        }
        show(event.getRouteParameters().get("fact").map(FactsView::id));
    }

    private static FactId id(String text) {
        UUID id = FactSearch.id(text).orElseThrow(() -> new NotFoundException("There is no such fact."));
        return new FactId(id);
    }

    private void open(FactId fact) {
        readAnew();
        UI.getCurrent().navigate(FactsView.class, of(fact), search.toQuery());
    }

    private void close() {
        Optional<FactRow> from = rows().stream()
                .filter(row -> row.getElement().getAttribute("data-open") != null)
                .findFirst();
        UI.getCurrent().navigate(FactsView.class, search.toQuery());
        from.ifPresent(FactRow::focus);
    }

    private void show(Optional<FactId> wanted) {
        if (panel != null) {
            desk.remove(panel);
            panel = null;
        }
        wanted.ifPresent(this::showPanel);
        boolean open = panel != null;
        desk.getElement().setAttribute("data-open", open);
        getElement().setAttribute("data-open", open);
        rows().forEach(row -> row.open(Optional.of(row.line().fact().id()).equals(wanted)));
    }

    private void showPanel(FactId id) {
        FactId standing = standing(id);
        List<FactLine> found = tools.desk().of(List.of(standing));
        if (found.isEmpty()) {
            throw new NotFoundException("There is no such fact.");
        }
        FactPanel opened = new FactPanel(tools, found.getFirst(), this::changed, this::close);
        if (!standing.equals(id)) {
            opened.addComponentAtIndex(1, new Paragraph("The fact at this address was merged into this one."));
        }
        panel = opened;
        desk.add(opened);
        opened.focusTitle();
    }

    private FactId standing(FactId id) {
        try {
            return tools.facts().mergedInto(id).map(this::standing).orElse(id);
        } catch (NotFound missing) {
            throw new NotFoundException("There is no such fact.");
        }
    }

    /** Something was done with facts: shows list and fact as they are now. */
    private void changed() {
        Optional<FactId> open = rowOpen()
                .or(() -> UI.getCurrent().getActiveViewLocation().getSegments().size() > 1
                        ? FactSearch.id(UI.getCurrent()
                                        .getActiveViewLocation()
                                        .getSegments()
                                        .get(1))
                                .map(FactId::new)
                        : Optional.empty());
        readAnew();
        try {
            show(open);
        } catch (NotFoundException gone) {
            Notice.problem("The fact is gone.");
            close();
        }
    }

    private Optional<FactId> rowOpen() {
        return rows().stream()
                .filter(row -> row.getElement().getAttribute("data-open") != null)
                .map(row -> row.line().fact().id())
                .findFirst();
    }

    private List<FactRow> rows() {
        return rows.getChildren().map(FactRow.class::cast).toList();
    }

    private void unselect() {
        rows().forEach(FactRow::unselect);
    }

    private void readAnew() {
        read = true;
        rows.removeAll();
        selection.clear();
        next = null;
        showMore();
    }

    private void showMore() {
        Slice<FactLine> page = tools.desk().page(search.filter(tools.today()), next, STRETCH);
        page.items().forEach(line -> rows.add(new FactRow(tools, line, search, selection::select)));
        next = page.next();
        more.setVisible(next != null);
        more.setEnabled(true);
        boolean none = rows.getChildren().findAny().isEmpty();
        rows.setVisible(!none);
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            empty.add(explain());
        }
    }

    private Component[] explain() {
        return search.equals(FactSearch.ALL)
                ? new Component[] {
                    new H2("No facts yet"), new Paragraph("Enter one here or in an article, or import a table.")
                }
                : new Component[] {new H2("No fact fits"), new Paragraph("Change or clear the filters above.")};
    }
}
