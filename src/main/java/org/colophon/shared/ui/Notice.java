package org.colophon.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/**
 * Short messages that go away by themselves; problems stay longer.
 *
 * <pre>{@code Notice.done("The section has been removed.");}</pre>
 */
public final class Notice {

    private Notice() {}

    /** Something worked. */
    public static void done(String message) {
        show(new Span(message), 4_000, NotificationVariant.LUMO_SUCCESS);
    }

    /** Something worked, and here is where to see it. @param address of the public site, opened in a new tab */
    public static void done(String message, String address, String linkText) {
        Anchor link = new Anchor(address, linkText);
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        Div content = new Div(new Span(message + " "), link);
        show(content, 10_000, NotificationVariant.LUMO_SUCCESS);
    }

    /** Something did not work. @param message says what to do */
    public static void problem(String message) {
        show(new Span(message), 9_000, NotificationVariant.LUMO_ERROR);
    }

    private static void show(Component content, int millis, NotificationVariant variant) {
        Notification notification = new Notification(content);
        notification.setDuration(millis);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        notification.open();
    }
}
