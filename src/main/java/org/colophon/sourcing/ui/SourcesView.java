package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceFilter;
import org.colophon.sourcing.SourceWatching;
import org.jspecify.annotations.Nullable;

/** All sources of the newsroom, the newest first, and what was found at their addresses. */
@Route("sources")
@PageTitle("Sources")
@Menu(title = "Sources", order = 3, icon = "vaadin:book")
@PermitAll
class SourcesView extends Div implements BeforeEnterObserver {

    private static final int STRETCH = 40;

    private final SourceWatching watching;
    private final Newsroom newsroom;
    private final TextField text = new TextField();
    private final Select<SourceShelf> shelf = new Select<>();
    private final UnorderedList rows = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private boolean showing;
    private @Nullable String next;

    SourcesView(SourceWatching watching, Newsroom newsroom) {
        this.watching = watching;
        this.newsroom = newsroom;
        addClassNames("page", "sources");
        Div head = new Div(new H1("Sources"));
        head.addClassName("page-head");
        rows.addClassName("article-rows");
        rows.getElement().setAttribute("aria-label", "Sources");
        empty.addClassName("empty");
        more.setDisableOnClick(true);
        add(head, filters(), rows, empty, more);
    }

    private Component filters() {
        text.setPlaceholder("Find by title, publisher or address");
        text.setAriaLabel("Find by title, publisher, author or address");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> filterChanged());
        shelf.setItems(SourceShelf.values());
        shelf.setItemLabelGenerator(SourceShelf::title);
        shelf.setAriaLabel("What was found");
        shelf.addValueChangeListener(change -> filterChanged());
        Div filters = new Div(text, shelf);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    private void filterChanged() {
        if (!showing) {
            Map<String, String> query = new LinkedHashMap<>();
            if (!text.getValue().isBlank()) {
                query.put("text", text.getValue().strip());
            }
            if (shelf.getValue() != null && shelf.getValue() != SourceShelf.ALL) {
                query.put("state", shelf.getValue().code());
            }
            UI.getCurrent().navigate(SourcesView.class, QueryParameters.simple(query));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        showing = true;
        String words = query.getSingleParameter("text").orElse("");
        if (!text.getValue().strip().equals(words)) {
            text.setValue(words);
        }
        shelf.setValue(query.getSingleParameter("state").map(SourceShelf::of).orElse(SourceShelf.ALL));
        showing = false;
        rows.removeAll();
        next = null;
        showMore();
    }

    private void showMore() {
        SourceFilter filter =
                new SourceFilter(text.getValue().strip(), shelf.getValue().conditions());
        Slice<Source> slice = watching.find(filter, next, STRETCH);
        slice.items().forEach(source -> rows.add(row(source)));
        next = slice.next();
        more.setVisible(next != null);
        more.setEnabled(true);
        boolean none = rows.getChildren().findAny().isEmpty();
        rows.setVisible(!none);
        empty.setVisible(none);
        empty.removeAll();
        if (none) {
            empty.add(explain(filter));
        }
    }

    private ListItem row(Source source) {
        RouterLink link = new RouterLink(
                source.title(),
                SourceView.class,
                new RouteParameters("source", source.id().toString()));
        link.addClassName("headline");
        Div about = new Div();
        about.addClassName("about");
        if (!source.publisher().isEmpty()) {
            about.add(new Span(source.publisher()));
        }
        about.add(new Span(source.url().isEmpty() ? "Not on the web" : source.url()));
        Div what = new Div(link, about);
        what.addClassName("what");
        Instant at = source.check().at();
        Span when = new Span(at == null ? "" : newsroom.shown(at));
        when.addClassName("when");
        when.setTitle("Last checked");
        ListItem row = new ListItem(what, new ConditionBadge(source), when);
        row.addClassName("article-row");
        return row;
    }

    private static Component[] explain(SourceFilter filter) {
        if (filter.equals(SourceFilter.ALL)) {
            return new Component[] {
                new H2("No sources yet"), new Paragraph("Add one to an article, and it is listed here.")
            };
        }
        return new Component[] {new H2("No source fits"), new Paragraph("Change or clear the filters above.")};
    }
}
