package org.colophon.planning.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * The cards of the budget. The browser draws them, moves the focus among them, and asks a few times a second what is new;
 * it is told only what has changed.
 */
@Tag("colophon-budget")
@JsModule("./planning/budget-board.ts")
@CssImport("./planning/planning.css")
class BudgetBoard extends Component {

    private final Source source;

    /** What the board asks for. */
    interface Source {

        /** What has changed since the browser was told last; null when nothing has. */
        @Nullable
        BoardJson look();

        /** What changes by showing more of a group. */
        @Nullable
        BoardJson more(String group);

        /** Offers what can be done with an article. */
        void moves(String article);

        /** Somebody dropped an article on a column. */
        void drop(String article, String column);
    }

    BudgetBoard(Source source) {
        this.source = source;
    }

    /** Shows this instead of what was on show. */
    void show(BoardJson board) {
        getElement().callJsFunction("show", board);
    }

    /** Has the browser ask at once what is new. */
    void soon() {
        getElement().callJsFunction("soon");
    }

    @ClientCallable
    @Nullable
    BoardJson look() {
        return source.look();
    }

    @ClientCallable
    @Nullable
    BoardJson more(String group) {
        return source.more(group);
    }

    @ClientCallable
    void moves(String article) {
        source.moves(article);
    }

    @ClientCallable
    void drop(String article, String column) {
        source.drop(article, column);
    }
}
