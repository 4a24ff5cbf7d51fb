package org.colophon.notification.ui;

import com.vaadin.flow.component.Component;
import org.colophon.notification.NotificationSettings;
import org.colophon.notification.Notifications;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.FramePart;

/** Puts the bell into the newsroom's frame. */
@org.springframework.stereotype.Component
class BellPart implements FramePart {

    private final Notifications notifications;
    private final NotificationSettings settings;
    private final Newsroom newsroom;

    BellPart(Notifications notifications, NotificationSettings settings, Newsroom newsroom) {
        this.notifications = notifications;
        this.settings = settings;
        this.newsroom = newsroom;
    }

    @Override
    public Component part() {
        return new Bell(notifications, settings, newsroom);
    }
}
