package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Sourcing;
import org.springframework.core.annotation.Order;

/** The article's facts: add, change, put into the text, order, remove. */
@org.springframework.stereotype.Component
@Order(10)
class FactsPanel implements EditorPanel {

    private final Sourcing sourcing;
    private final Facts facts;
    private final List<FactChangeGuard> guards;

    FactsPanel(Sourcing sourcing, Facts facts, List<FactChangeGuard> guards) {
        this.sourcing = sourcing;
        this.facts = facts;
        this.guards = guards;
    }

    @Override
    public String title() {
        return "Facts";
    }

    @Override
    public String place() {
        return "facts";
    }

    @Override
    public Component open(EditorContext editor) {
        return new FactsList(sourcing, facts, editor, guards);
    }
}
