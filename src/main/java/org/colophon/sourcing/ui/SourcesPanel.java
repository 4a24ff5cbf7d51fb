package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.shared.Newsroom;
import org.colophon.sourcing.SourceRetrieval;
import org.colophon.sourcing.Sourcing;
import org.springframework.core.annotation.Order;

/** The article's sources: add, change, cite, remove. */
@org.springframework.stereotype.Component
@Order(20)
class SourcesPanel implements EditorPanel {

    private final Sourcing sourcing;
    private final SourceRetrieval retrieval;
    private final Newsroom newsroom;
    private final Clock clock;
    private final Executor background =
            task -> Thread.ofPlatform().daemon().name("source-page").start(task);

    SourcesPanel(Sourcing sourcing, SourceRetrieval retrieval, Newsroom newsroom, Clock clock) {
        this.sourcing = sourcing;
        this.retrieval = retrieval;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** Sources are also taken from the text's completion. */
    @Override
    public boolean refreshes() {
        return true;
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
        return new SourcesList(sourcing, retrieval, background, editor, newsroom, clock);
    }
}
