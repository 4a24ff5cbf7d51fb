package org.colophon.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NotificationSettings;
import org.colophon.notification.TopicSetting;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Notice;

/** How the person wants to be told of what. Every change is kept at once. */
@Route("notification-settings")
@PageTitle("Notification settings")
@PermitAll
class NotificationSettingsView extends Div {

    private final NotificationSettings settings;

    NotificationSettingsView(NotificationSettings settings, Newsroom newsroom) {
        this.settings = settings;
        addClassNames("page", "notification-settings");
        Div head = new Div(new H1("Notification settings"), new RouterLink("Notifications", NotificationsView.class));
        head.addClassName("page-head");
        add(head);
        boolean administers = CurrentPerson.require().may(Permission.ADMINISTER);
        if (!settings.mailIsOn()) {
            add(noMail(administers));
        }
        if (administers) {
            Div links = new Div(new RouterLink("Mail on its way", OutgoingMailView.class));
            links.addClassName("page-links");
            add(links);
        }
        List<TopicSetting> mine = settings.mine();
        if (mine.isEmpty()) {
            Div empty = new Div(new H2("There is nothing to set"), new Paragraph("No part of this newsroom has news."));
            empty.addClassName("empty");
            add(empty);
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("simple-rows");
        mine.forEach(setting -> rows.add(row(setting)));
        add(hour(newsroom), rows);
    }

    private static Paragraph noMail(boolean administers) {
        Paragraph note = new Paragraph("This newsroom sends no mail. What you choose here counts from the day it does. "
                + (administers
                        ? "Set spring.mail.host, as docs/self-hosting.md says."
                        : "An administrator can change that."));
        note.addClassName("settings-note");
        return note;
    }

    private Select<Integer> hour(Newsroom newsroom) {
        Select<Integer> hour = new Select<>();
        hour.setLabel("Daily digest at");
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator("%02d:00"::formatted);
        hour.setValue(settings.digestHour());
        hour.setHelperText("In the newsroom’s time zone, " + newsroom.zone().getId());
        hour.addValueChangeListener(change -> {
            settings.setDigestHour(change.getValue());
            Notice.done("Your digest comes at %02d:00.".formatted(change.getValue()));
        });
        return hour;
    }

    private ListItem row(TopicSetting setting) {
        NewsTopic topic = setting.topic();
        Span name = new Span(topic.title());
        name.addClassName("name");
        Span when = new Span("You are told " + topic.when() + ".");
        when.addClassName("about");
        Div what = new Div(name, when);
        what.addClassName("what");
        Checkbox inApp = new Checkbox("In the newsroom", setting.inApp());
        inApp.setAriaLabel(topic.title() + ": in the newsroom");
        Select<MailTiming> mail = new Select<>();
        mail.setItems(MailTiming.values());
        mail.setItemLabelGenerator(timing -> "Mail: " + timing.title().toLowerCase(Locale.ROOT));
        mail.setAriaLabel(topic.title() + ": by mail");
        mail.setValue(setting.mail());
        inApp.addValueChangeListener(change -> choose(topic, inApp, mail));
        mail.addValueChangeListener(change -> choose(topic, inApp, mail));
        Div tools = new Div(inApp, mail);
        tools.addClassName("topic-tools");
        ListItem row = new ListItem(what, tools);
        row.addClassName("topic-setting");
        return row;
    }

    private void choose(NewsTopic topic, Checkbox inApp, Select<MailTiming> mail) {
        settings.choose(topic.code(), inApp.getValue(), mail.getValue());
        Notice.done(topic.title() + ": kept.");
    }
}
