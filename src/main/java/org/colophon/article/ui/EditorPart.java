package org.colophon.article.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/**
 * Something a feature adds to the editor. It is a service listener for one reason only: Vaadin's bundle holds the
 * elements that can be reached from routes and service listeners, and the editor's route knows no feature by name.
 */
public interface EditorPart extends VaadinServiceInitListener {

    @Override
    default void serviceInit(ServiceInitEvent event) {}
}
