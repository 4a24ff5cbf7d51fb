package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.sourcing.Sourcing;
import org.springframework.core.annotation.Order;

/** The article's sources: add, change, cite, remove. */
@org.springframework.stereotype.Component
@Order(20)
class SourcesPanel implements EditorPanel {

    private final Sourcing sourcing;

    SourcesPanel(Sourcing sourcing) {
        this.sourcing = sourcing;
    }

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public String place() {
        return "sources";
    }

    @Override
    public Component open(EditorContext editor) {
        return new SourcesList(sourcing, editor);
    }
}
