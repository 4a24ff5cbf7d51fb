package org.colophon.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.notification.MailTiming;
import org.colophon.notification.News;
import org.colophon.notification.NewsTopics;
import org.colophon.notification.NotificationSettings;
import org.colophon.notification.Notifications;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class NotificationViewsTest extends ViewTest {

    @Autowired
    private Notifications notifications;

    @Autowired
    private NotificationSettings settings;

    @Autowired
    @Qualifier("sampleTopicsOffered")
    private NewsTopics topics;

    private Person openAsSomebodyNew() {
        Person person = cast.another(Role.REPORTER);
        reopenAs(person);
        return person;
    }

    private void tell(Person person, String text, String subject) {
        // Nobody signed in: the application tells.
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> notifications.tell(
                        List.of(person.id()), new News(topics.topics().getFirst(), text, "facts", subject)));
    }

    private Button bell() {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith("Notifications,"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_bell_counts_and_its_panel_shows_the_newest() {
        Person person = cast.another(Role.REPORTER);
        tell(person, "Sent back", "a");
        tell(person, "Assigned to you", "b");
        reopenAs(person);
        assertThat(bell().getAriaLabel()).contains("Notifications, 2 unread");
        find(Popover.class).single().setOpened(true);
        assertThat(find(Anchor.class).withText("Sent back").all()).hasSize(1);
        test(button("Mark all as read")).click();
        assertThat(bell().getAriaLabel()).contains("Notifications, none unread");
    }

    @Test
    void the_page_shows_everything_and_one_is_marked_as_read() {
        Person person = cast.another(Role.REPORTER);
        tell(person, "Sent back", "a");
        tell(person, "Assigned to you", "b");
        reopenAs(person);
        UI.getCurrent().navigate(NotificationsView.class);
        Button seen = find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Mark as read: Sent back"))
                .findFirst()
                .orElseThrow();
        test(seen).click();
        assertThat(ActingAs.person(person, notifications::unread)).isEqualTo(1);
    }

    @Test
    void without_news_the_page_says_so() {
        openAsSomebodyNew();
        UI.getCurrent().navigate(NotificationsView.class);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing yet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void choices_and_the_digests_hour_are_kept_and_it_says_that_no_mail_is_sent() {
        Person person = openAsSomebodyNew();
        UI.getCurrent().navigate(NotificationSettingsView.class);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("This newsroom sends no mail."));
        test(find(Checkbox.class).withLabel("In the newsroom").all().getFirst()).click();
        List<Select> selects = find(Select.class).all();
        selects.stream()
                .filter(one -> "Daily digest at".equals(one.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(17);
        selects.stream()
                .filter(one -> one.getLabel() == null || one.getLabel().isEmpty())
                .findFirst()
                .orElseThrow()
                .setValue(MailTiming.OFF);
        ActingAs.person(person, () -> {
            assertThat(settings.digestHour()).isEqualTo(17);
            assertThat(settings.mine().getFirst().inApp()).isFalse();
            assertThat(settings.mine().getFirst().mail()).isEqualTo(MailTiming.OFF);
        });
    }

    @Test
    void administrators_see_mail_on_its_way_and_others_do_not() {
        reopenAs(cast.a(Role.ADMINISTRATOR));
        UI.getCurrent().navigate(OutgoingMailView.class);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing is held up");
        reopenAs(cast.a(Role.EDITOR));
        UI.getCurrent().navigate("outgoing-mail");
        assertThat(find(OutgoingMailView.class).all()).isEmpty();
    }
}
