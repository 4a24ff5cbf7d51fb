package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

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

    /** The name on its tab beside this article, for instance with how many things wait there. */
    default String title(EditorContext editor) {
        return title();
    }

    /** Passages that the text is to show. Asked every few seconds while the editor is open, so it must be quick. */
    default List<TextMark> marks(EditorContext editor) {
        return List.of();
    }

    /** Somebody went to one of its {@link #marks} in the text. @param opened what {@link #open} made */
    default void markChosen(Component opened, String id) {}

    /** Whether the keys for "say something about the selection" mean this panel. */
    default boolean takesSelection() {
        return false;
    }

    /** Somebody pressed these keys. @param opened what {@link #open} made */
    default void selectionOffered(Component opened) {}
}
