package org.colophon.article.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;

/** Entries in the editor's menu "More actions". A feature adds some by being a bean with an {@code @Order}. */
public interface EditorMenuPart extends EditorPart {

    /** Adds the entries that the person may use now. Called again whenever the article's state has changed. */
    void addTo(ContextMenu menu, EditorContext editor);
}
