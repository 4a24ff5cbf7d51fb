package org.colophon.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/**
 * Something a feature shows in the newsroom's frame, on every page. A feature adds one by being a bean. It is a service
 * listener for one reason only: Vaadin's bundle holds the elements that can be reached from routes and service listeners,
 * and the frame knows no feature by name.
 */
public interface FramePart extends VaadinServiceInitListener {

    /** Makes the part for a person's frame; it may be hidden while there is nothing to say. */
    Component part();

    @Override
    default void serviceInit(ServiceInitEvent event) {}
}
