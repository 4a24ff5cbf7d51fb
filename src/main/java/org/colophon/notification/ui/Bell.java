package org.colophon.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import org.colophon.identity.CurrentPerson;
import org.colophon.notification.NewsItem;
import org.colophon.notification.NotificationSettings;
import org.colophon.notification.Notifications;
import org.colophon.shared.Newsroom;

/** How much news the person has not read, and the newest of it. */
class Bell extends Div {

    private static final int SHOWN = 20;
    private static final int COUNTED = 99;

    private final Notifications notifications;
    private final NotificationSettings settings;
    private final Newsroom newsroom;
    private final Span count = new Span();
    private final Span said = new Span();
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Popover panel = new Popover();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph none = new Paragraph("Nothing yet. What concerns you will stand here.");
    private final Button readAll = new Button("Mark all as read", click -> readAll());
    private int unread;

    Bell(Notifications notifications, NotificationSettings settings, Newsroom newsroom) {
        this.notifications = notifications;
        this.settings = settings;
        this.newsroom = newsroom;
        addClassName("bell");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        said.addClassName("bell-said");
        said.getElement().setAttribute("role", "status");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        unread = notifications.unread();
        show();
        add(button, count, said, panel(), new NewsEvents(CurrentPerson.require().id(), this::heard));
    }

    private Popover panel() {
        readAll.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div head = new Div(new H2("Notifications"), readAll);
        head.addClassName("bell-head");
        rows.addClassNames("simple-rows", "news-rows");
        Div foot = new Div(link("notifications", "All notifications"), link("notification-settings", "Settings"));
        foot.addClassName("page-links");
        Div whole = new Div(head, rows, none, foot);
        whole.addClassName("bell-panel");
        panel.add(whole);
        panel.setTarget(button);
        panel.setPosition(PopoverPosition.BOTTOM_END);
        panel.setModal(true);
        panel.setAutofocus(true);
        panel.setAriaLabel("Notifications");
        panel.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
        return panel;
    }

    private Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().addEventListener("click", click -> panel.close());
        return link;
    }

    /** There may be something new, or less: it was read in another window. */
    private void heard() {
        int before = unread;
        unread = notifications.unread();
        show();
        if (unread > before) {
            said.setText(unread == 1 ? "1 new notification" : unread + " unread notifications");
        }
        if (panel.isOpened()) {
            fill();
        }
    }

    private void show() {
        count.setText(unread > COUNTED ? COUNTED + "+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        button.setAriaLabel(unread == 0 ? "Notifications, none unread" : "Notifications, " + unread + " unread");
        readAll.setVisible(unread > 0);
    }

    private void fill() {
        List<NewsItem> newest = notifications.list(null, SHOWN).items();
        rows.removeAll();
        newest.forEach(
                item -> rows.add(new NewsRow(item, settings.title(item.topic()), newsroom, this::open, this::read)));
        rows.setVisible(!newest.isEmpty());
        none.setVisible(newest.isEmpty());
    }

    private void open(NewsItem item) {
        panel.close();
        read(item);
    }

    private void read(NewsItem item) {
        notifications.read(item.id());
        changed();
    }

    private void readAll() {
        notifications.readAll();
        changed();
    }

    private void changed() {
        unread = notifications.unread();
        show();
        fill();
    }
}
