package org.colophon.article.ui;

import com.vaadin.flow.component.Component;

/** A button in the editor's head, such as "Publish". A feature adds one by being a bean with an {@code @Order}. */
public interface EditorAction extends EditorPart {

    /** Makes the button. Called again after {@link EditorContext#reload}. */
    Component button(EditorContext editor);

    /** The stored text has changed, here or elsewhere. @param made what {@link #button} made */
    default void textChanged(Component made) {}
}
