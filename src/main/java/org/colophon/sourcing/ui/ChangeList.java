package org.colophon.sourcing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** What was and what is, field by field. */
class ChangeList extends Div {

    ChangeList(List<FactFields.Change> changes) {
        for (FactFields.Change change : changes) {
            Div line = new Div(new Span(change.field() + ": "));
            line.addClassName("fact-change");
            if (!change.before().isEmpty()) {
                line.getElement().appendChild(words("del", change.before()));
                line.add(new Span(" → "));
            }
            line.getElement().appendChild(words("ins", change.after().isEmpty() ? "nothing" : change.after()));
            add(line);
        }
    }

    private static Element words(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
