package org.colophon.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import org.colophon.site.Crawler;
import org.colophon.site.CrawlerTerms;
import org.colophon.site.CrawlerTerms.Choice;

/** One crawler and what it alone is told. */
class CrawlerRow extends ListItem {

    private final Crawler crawler;
    private final Select<Choice> choice = new Select<>();
    private final Span about = new Span();

    CrawlerRow(Crawler crawler, Runnable changed) {
        this.crawler = crawler;
        Span name = new Span(crawler.token());
        name.addClassName("name");
        Div what = new Div(name, about);
        what.addClassName("what");
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> one == Choice.UNSAID ? "As above" : one.title());
        choice.setAriaLabel("What " + crawler.token() + " is told");
        choice.setValue(Choice.UNSAID);
        choice.addValueChangeListener(change -> changed.run());
        add(what, choice);
    }

    void choose(Choice wanted) {
        choice.setValue(wanted);
    }

    Choice chosen() {
        return Objects.requireNonNull(choice.getValue());
    }

    /** Says in words what holds for it. */
    void show(CrawlerTerms terms) {
        String holds = switch (terms.of(crawler)) {
            case UNSAID -> "told nothing";
            case ALLOWED -> "allowed";
            case REFUSED -> "refused";
        };
        about.setText(
                "%s · %s · %s".formatted(crawler.operator(), crawler.purpose().title(), holds));
    }
}
