package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.NumbersInText;
import org.colophon.sourcing.Sourcing;
import org.springframework.core.annotation.Order;

/** The article's facts: add, change, put into the text, order, remove. */
@org.springframework.stereotype.Component
@Order(10)
class FactsPanel implements EditorPanel {

    private final Sourcing sourcing;
    private final Facts facts;
    private final NumbersInText numbers;
    private final List<FactChangeGuard> guards;

    FactsPanel(Sourcing sourcing, Facts facts, NumbersInText numbers, List<FactChangeGuard> guards) {
        this.sourcing = sourcing;
        this.facts = facts;
        this.numbers = numbers;
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

    /** Facts are also made from the text, and changed by colleagues. */
    @Override
    public boolean refreshes() {
        return true;
    }

    @Override
    public void textChanged(Component opened) {
        if (opened instanceof FactsList list) {
            list.textChanged();
        }
    }

    @Override
    public Component open(EditorContext editor) {
        return new FactsList(sourcing, facts, numbers, editor, guards);
    }
}
