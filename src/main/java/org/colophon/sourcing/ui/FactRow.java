package org.colophon.sourcing.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactLine;
import org.colophon.sourcing.Source;

/** One line of the list of facts. */
class FactRow extends ListItem {

    private final FactTools tools;
    private final Checkbox box = new Checkbox();
    private FactLine line;
    private RouterLink link = new RouterLink();

    FactRow(FactTools tools, FactLine line, FactSearch search, BiConsumer<FactLine, Boolean> select) {
        this.tools = tools;
        this.line = line;
        addClassName("fact-row");
        getElement().setAttribute("data-row", true);
        box.addValueChangeListener(change -> select.accept(this.line, change.getValue()));
        show(line, search);
    }

    FactLine line() {
        return line;
    }

    /** Shows the fact as it is by now. */
    final void show(FactLine now, FactSearch search) {
        line = now;
        Fact fact = now.fact();
        removeAll();
        box.setAriaLabel("Select " + fact.label());
        link = new RouterLink(fact.label(), FactsView.class, FactsView.of(fact.id()));
        link.setQueryParameters(search.toQuery());
        Span print = new Span(tools.print(fact));
        print.addClassName("fact-print");
        Div about = new Div(new Span(fact.kind().title()));
        about.addClassName("about");
        if (fact.asOf() != null) {
            about.add(new Span("as of " + FactTools.day(fact.asOf())));
        }
        about.add(new Span(articles(now.articles())));
        Div what = new Div(link, print, about);
        what.addClassName("what");
        add(box, what, new FactStatusBadge(fact.status()), more(now));
    }

    private Div more(FactLine now) {
        Fact fact = now.fact();
        Source source = now.source();
        Div more = new Div(new Span(source == null ? "No source" : source.title()));
        more.addClassName("more");
        LocalDate review = fact.care().reviewBy();
        if (review != null) {
            boolean late = review.isBefore(tools.today());
            Span day = new Span((late ? "Review was due " : "Review by ") + FactTools.day(review));
            day.addClassName(late ? "late" : "review");
            more.add(day);
        }
        String when = tools.newsroom().shown(fact.trace().changedAt());
        more.add(new Span(now.changedBy().isEmpty() ? when : when + ", " + now.changedBy()));
        return more;
    }

    static String articles(long number) {
        return number == 0 ? "used nowhere" : number == 1 ? "1 article" : "%,d articles".formatted(number);
    }

    void open(boolean shown) {
        getElement().setAttribute("data-open", shown);
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    void unselect() {
        box.setValue(false);
    }

    void focus() {
        link.getElement().callJsFunction("focus");
    }
}
