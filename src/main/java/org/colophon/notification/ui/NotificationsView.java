package org.colophon.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.colophon.notification.NewsItem;
import org.colophon.notification.NotificationSettings;
import org.colophon.notification.Notifications;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Everything that the person was told, the newest first. */
@Route("notifications")
@PageTitle("Notifications")
@PermitAll
class NotificationsView extends Div {

    private static final int STRETCH = 40;

    private final Notifications notifications;
    private final NotificationSettings settings;
    private final Newsroom newsroom;
    private final OrderedList rows = new OrderedList();
    private final Div empty =
            new Div(new H2("Nothing yet"), new Paragraph("What concerns you will stand here, and at the bell above."));
    private final Button readAll = new Button("Mark all as read", click -> readAll());
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable String next;

    NotificationsView(Notifications notifications, NotificationSettings settings, Newsroom newsroom) {
        this.notifications = notifications;
        this.settings = settings;
        this.newsroom = newsroom;
        addClassName("page");
        Div tools = new Div(new Anchor("notification-settings", "Settings"), readAll);
        tools.addClassName("page-links");
        Div head = new Div(new H1("Notifications"), tools);
        head.addClassName("page-head");
        rows.addClassNames("simple-rows", "news-rows");
        rows.getElement().setAttribute("aria-label", "Notifications, the newest first");
        empty.addClassName("empty");
        more.setDisableOnClick(true);
        add(head, rows, empty, more);
        showMore();
    }

    private void showMore() {
        Slice<NewsItem> some = notifications.list(next, STRETCH);
        some.items().forEach(item -> rows.add(row(item)));
        next = some.next();
        more.setVisible(next != null);
        more.setEnabled(true);
        boolean none = rows.getChildren().findAny().isEmpty();
        rows.setVisible(!none);
        empty.setVisible(none);
        readAll.setVisible(notifications.unread() > 0);
    }

    private NewsRow row(NewsItem item) {
        return new NewsRow(item, settings.title(item.topic()), newsroom, this::read, this::read);
    }

    /** The row stays where it is; only its mark goes. */
    private void read(NewsItem item) {
        notifications.read(item.id());
        NewsItem now = new NewsItem(item.id(), item.topic(), item.text(), item.link(), item.at(), item.times(), true);
        rows.getChildren()
                .map(NewsRow.class::cast)
                .filter(row -> row.isAbout(item))
                .findFirst()
                .ifPresent(row -> rows.replace(row, row(now)));
        readAll.setVisible(notifications.unread() > 0);
    }

    private void readAll() {
        notifications.readAll();
        rows.removeAll();
        next = null;
        showMore();
    }
}
