package org.colophon.article.ui;

import com.vaadin.flow.component.Component;

/**
 * A panel beside the text. A feature adds one by being a bean; {@code @Order} says where it stands.
 *
 * <pre>{@code
 * @Component
 * @Order(20)
 * class FactsPanel implements EditorPanel { … }
 * }</pre>
 */
public interface EditorPanel extends EditorPart {

    /** The panel's name on its tab. */
    String title();

    /** The name by which findings point to it, such as {@code facts}. */
    String place();

    /** Makes the panel for an open editor. Called when it is first shown and again after {@link EditorContext#reload}. */
    Component open(EditorContext editor);

    /** The stored text has changed while the panel is on show. @param opened what {@link #open} made */
    default void textChanged(Component opened) {}

    /** Whether the panel shows what others keep and is to be made anew each time somebody turns to it. */
    default boolean refreshes() {
        return false;
    }

    /** Whether the panel, if it {@link #refreshes}, is also made anew while it is on show and the text changes. */
    default boolean followsText() {
        return false;
    }
}
