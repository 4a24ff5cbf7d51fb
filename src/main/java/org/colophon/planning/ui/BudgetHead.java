package org.colophon.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.planning.BudgetOrder;
import org.colophon.planning.ui.BudgetSearch.Layout;
import org.colophon.shared.ui.IconButton;

/** The budget's title, the ways to look at it, and the way to begin something. */
class BudgetHead extends Div {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final Nav layouts = new Nav();
    private final Div tools = new Div();

    BudgetHead(Runnable pitch, Runnable write) {
        layouts.addClassName("budget-layouts");
        layouts.getElement().setAttribute("aria-label", "Ways to look at the budget");
        tools.addClassName("budget-tools");
        Div title = new Div(new H1("Budget"), layouts, tools);
        title.addClassName("budget-title");
        Div head = new Div(title);
        head.addClassName("page-head");
        if (CurrentPerson.require().may(Permission.WRITE)) {
            head.add(buttons(pitch, write));
        }
        add(head);
    }

    private static Component buttons(Runnable pitch, Runnable write) {
        Button idea = new Button("New pitch", VaadinIcon.LIGHTBULB.create(), click -> pitch.run());
        Button article = new Button("New article", VaadinIcon.PLUS.create(), click -> write.run());
        article.addThemeVariants(ButtonVariant.PRIMARY);
        idea.setDisableOnClick(true);
        article.setDisableOnClick(true);
        Div buttons = new Div(idea, article);
        buttons.addClassName("entry-buttons");
        return buttons;
    }

    /** Shows where one is. @param go is told where somebody wants to go */
    void show(BudgetSearch search, LocalDate today, Consumer<BudgetSearch> go) {
        layouts.removeAll();
        for (Layout layout : Layout.values()) {
            RouterLink link = new RouterLink(layout.title(), BudgetView.class);
            link.setQueryParameters(search.with(layout).toQuery(today));
            if (layout == search.layout()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            layouts.add(link);
        }
        tools.removeAll();
        if (search.layout() == Layout.LIST) {
            tools.add(order(search, go));
        } else if (search.layout().calendar()) {
            tools.add(calendar(search, today, go));
        }
    }

    private static Component order(BudgetSearch search, Consumer<BudgetSearch> go) {
        Select<BudgetOrder> order = new Select<>();
        order.setItems(BudgetOrder.values());
        order.setItemLabelGenerator(BudgetOrder::title);
        order.setAriaLabel("Order");
        order.setValue(search.order());
        order.addValueChangeListener(change -> go.accept(search.with(change.getValue())));
        return order;
    }

    private static Component calendar(BudgetSearch search, LocalDate today, Consumer<BudgetSearch> go) {
        String unit = search.layout() == Layout.MONTH ? "month" : "week";
        Span period = new Span(
                search.layout() == Layout.MONTH
                        ? MONTH.format(search.day())
                        : DAY.format(search.from()) + " to "
                                + DAY.format(search.before().minusDays(1)));
        period.getElement().setAttribute("role", "status");
        period.addClassName("budget-period");
        return new Div(
                new IconButton(VaadinIcon.ANGLE_LEFT, "Previous " + unit, () -> go.accept(search.later(-1))),
                period,
                new IconButton(VaadinIcon.ANGLE_RIGHT, "Next " + unit, () -> go.accept(search.later(1))),
                new Button("Today", click -> go.accept(search.with(today))));
    }
}
