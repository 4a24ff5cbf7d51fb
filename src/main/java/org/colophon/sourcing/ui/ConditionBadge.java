package org.colophon.sourcing.ui;

import com.vaadin.flow.component.html.Span;
import org.colophon.sourcing.Source;

/** What was found at a source's address in a word, with a colour that only repeats it. */
class ConditionBadge extends Span {

    ConditionBadge(Source source) {
        super(source.check().condition().title());
        addClassName("state");
        getElement().setAttribute("data-state", source.check().condition().code());
    }
}
