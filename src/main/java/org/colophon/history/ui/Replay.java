package org.colophon.history.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.colophon.article.ArticleId;
import org.colophon.history.ArticleHistory;
import org.colophon.manuscript.Histories;
import tools.jackson.databind.node.ObjectNode;

/**
 * A slider over everything that was ever written in an article. The browser asks for a state and the hundred edits that
 * follow it, makes the states between by itself, and asks again when it needs more. Every request checks anew that the
 * person may see it.
 */
@Tag("colophon-replay")
@JsModule("./history/replay.ts")
class Replay extends Component implements HasStyle {

    private final ArticleHistory history;
    private final ArticleId id;
    private final Telling telling;

    Replay(ArticleHistory history, ArticleId id, Telling telling) {
        this.history = history;
        this.id = id;
        this.telling = telling;
        Histories.Frames first = history.frames(id, 0);
        getElement().setProperty("oldest", first.oldest());
        getElement().setProperty("newest", first.newest());
    }

    /** The state at a version or the nearest older one, and the edits that follow. */
    @ClientCallable
    ObjectNode frames(int version) {
        return FramesJson.of(history.frames(id, version), telling);
    }
}
