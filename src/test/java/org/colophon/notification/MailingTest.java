package org.colophon.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Mail goes out when it is wanted, once, and what cannot go out is not lost from sight. */
@IntegrationTest
class MailingTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    private MailRoom room;
    private Person anna;

    @BeforeEach
    void open() throws Exception {
        room = new MailRoom(application, "2026-03-28T12:00:00Z");
        anna = cast.another(Role.REPORTER);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private static String body(MimeMessage mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var parts = (MimeMultipart) mail.getContent();
        collect(parts, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void collect(MimeMultipart parts, ByteArrayOutputStream out) throws Exception {
        for (int n = 0; n < parts.getCount(); n++) {
            var part = parts.getBodyPart(n);
            if (part.getContent() instanceof MimeMultipart inner) {
                collect(inner, out);
            } else {
                out.write(part.getInputStream().readAllBytes());
            }
        }
    }

    @Test
    void at_once_with_a_link_that_ends_such_mail_by_one_click() throws Exception {
        room.tell(anna.id(), SampleTopics.SAMPLE_AT_ONCE, "Ida sent back “Zürich <b> tram”", "article:1");
        room.sendAll();
        MimeMessage mail = room.taken().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Ida sent back “Zürich <b> tram”");
        assertThat(mail.getAllRecipients()[0]).hasToString(anna.email());
        assertThat(mail.getFrom()[0].toString()).contains("newsroom@courier.example");
        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualToIgnoringWhitespace("<" + room.links.link(anna.id(), "sample-at-once") + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(body(mail))
                .contains("https://courier.example/newsroom/articles/1")
                .contains("Ida sent back “Zürich &lt;b&gt; tram”");
        room.sendAll();
        assertThat(room.taken()).hasSize(1);
    }

    @Test
    void digests_gather_a_day_also_when_the_clock_changes_and_after_downtime() throws Exception {
        room.tell(anna.id(), SampleTopics.SAMPLE_DAILY, "One comment", "article:1");
        room.tell(anna.id(), SampleTopics.SAMPLE_DAILY, "Two comments", "article:1");
        room.tell(anna.id(), SampleTopics.SAMPLE_DAILY, "A tram", "article:2");
        room.sendAll();
        assertThat(room.taken()).isEmpty();
        room.clock.pass(Duration.ofHours(17).plusMinutes(59));
        room.sendAll();
        assertThat(room.taken()).as("05:59 UTC is 07:59 in summer time").isEmpty();
        room.clock.pass(Duration.ofMinutes(1));
        room.sendAll();
        assertThat(room.taken()).hasSize(1);
        MimeMessage digest = room.taken().getFirst();
        assertThat(digest.getSubject()).isEqualTo("The Verrin Courier: your daily digest, 2 items");
        assertThat(body(digest))
                .contains("Two comments (2 times)")
                .contains("A tram")
                .doesNotContain("One comment");

        room.tell(anna.id(), SampleTopics.SAMPLE_DAILY, "After breakfast", "article:3");
        room.sendAll();
        assertThat(room.taken()).as("one a day").hasSize(1);
        room.clock.pass(Duration.ofDays(5));
        room.sendAll();
        room.sendAll();
        assertThat(room.taken()).as("late after downtime, and once").hasSize(2);
    }

    @Test
    void two_nodes_send_each_mail_once() throws Exception {
        List<Person> many = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            Person person = cast.another(Role.REPORTER);
            many.add(person);
            room.tell(person.id(), SampleTopics.SAMPLE_DAILY, "First", "a");
            room.tell(person.id(), SampleTopics.SAMPLE_DAILY, "Second", "b");
            room.tell(person.id(), SampleTopics.SAMPLE_AT_ONCE, "At once", "c");
        }
        room.clock.pass(Duration.ofDays(1));
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> nodes = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            Mailing node = room.another();
            nodes.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                while (node.step()) {
                    // The next one.
                }
            }));
        }
        start.countDown();
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(room.taken()).hasSize(24);
        assertThat(room.rows.parked(10)).isEmpty();
        assertThat(room.rows.waiting()).isZero();
    }

    @Test
    void a_refused_mail_is_put_aside_at_once_with_the_reason_and_can_be_sent_again() {
        room.smtp.answerRecipients("550 no such mailbox");
        room.tell(anna.id(), SampleTopics.SAMPLE_AT_ONCE, "Sent back", "a");
        room.sendAll();
        ParkedMail parked = room.rows.parked(10).getFirst();
        assertThat(parked.to()).isEqualTo(anna.id());
        assertThat(parked.problem()).contains("no such mailbox");
        room.smtp.answerRecipients("250 fine");
        room.sendAll();
        assertThat(room.taken()).isEmpty();
        room.rows.sendAgain(parked.batch(), room.clock.instant());
        room.sendAll();
        assertThat(room.taken()).hasSize(1);
        assertThat(room.rows.parked(10)).isEmpty();
    }

    @Test
    void a_busy_server_is_tried_again_after_pauses_and_not_for_ever() {
        room.smtp.answerRecipients("451 come back later");
        room.tell(anna.id(), SampleTopics.SAMPLE_AT_ONCE, "Sent back", "a");
        for (Duration pause : Mailing.PAUSES) {
            room.sendAll();
            assertThat(room.rows.parked(10)).isEmpty();
            room.clock.pass(pause.minusSeconds(1));
            assertThat(room.mailing.step())
                    .as("nothing before the pause of " + pause)
                    .isFalse();
            room.clock.pass(Duration.ofSeconds(1));
        }
        room.sendAll();
        assertThat(room.rows.parked(10)).extracting(ParkedMail::attempts).containsExactly(7);
        assertThat(room.taken()).isEmpty();
    }

    @Test
    void mail_that_a_stopped_node_had_taken_is_put_aside_and_not_sent_twice() {
        room.tell(anna.id(), SampleTopics.SAMPLE_AT_ONCE, "Sent back", "a");
        MailRows.Due due = room.rows.due(room.clock.instant()).orElseThrow();
        room.rows.take(due, UUID.randomUUID(), room.clock.instant());
        room.mailing.parkLost();
        assertThat(room.rows.parked(10)).isEmpty();
        room.clock.pass(Duration.ofMinutes(16));
        room.mailing.parkLost();
        room.sendAll();
        assertThat(room.rows.parked(10))
                .extracting(ParkedMail::problem)
                .first()
                .asString()
                .contains("not known");
        assertThat(room.taken()).isEmpty();
    }

    @Test
    void nobody_with_a_closed_account_gets_mail() {
        room.tell(anna.id(), SampleTopics.SAMPLE_AT_ONCE, "Sent back", "a");
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.setActive(anna.id(), false));
        room.sendAll();
        assertThat(room.taken()).isEmpty();
        assertThat(room.rows.waiting()).isZero();
    }

    @Test
    void who_turned_a_topic_off_gets_none() {
        room.choices.choose(new Choice(anna.id(), true, MailTiming.OFF), "sample-at-once");
        room.tell(anna.id(), SampleTopics.SAMPLE_AT_ONCE, "Sent back", "a");
        room.tell(anna.id(), SampleTopics.SAMPLE_QUIET, "Quiet by itself", "a");
        room.sendAll();
        assertThat(room.taken()).isEmpty();
    }

    @Test
    void another_digest_hour_counts_for_what_already_waits() {
        room.tell(anna.id(), SampleTopics.SAMPLE_DAILY, "One comment", "a");
        room.choices.digestHour(anna.id(), 15);
        room.queue.reschedule(anna.id(), 15, room.clock.instant());
        room.clock.pass(Duration.ofHours(2));
        room.sendAll();
        assertThat(room.taken()).hasSize(1);
    }

    @Test
    void a_reader_is_led_to_public_pages_and_to_the_account() throws Exception {
        Person reader = cast.another(Role.READER);
        room.tell(
                reader.id(),
                new News(SampleTopics.SAMPLE_AT_ONCE, "“Gates” was corrected", "/articles/gates", "article:1"));
        room.sendAll();
        assertThat(body(room.taken().getFirst()))
                .contains("https://courier.example/articles/gates")
                .contains("https://courier.example/account#mail")
                .doesNotContain("/newsroom");
    }

    @Test
    void a_letter_goes_out_at_once_and_has_nothing_to_unsubscribe_from() throws Exception {
        room.letters().send("ada@kern.example", "We ask you something", "Dear Ada,\n\n<is> it so?");
        MimeMessage mail = room.taken().getFirst();
        assertThat(mail.getSubject()).isEqualTo("We ask you something");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(body(mail)).contains("<is> it so?", "&lt;is&gt; it so?");
        room.smtp.answerRecipients("550 unknown");
        assertThat(Refused.field(() -> room.letters().send("nobody@kern.example", "Again", "Text")))
                .isEqualTo("mail");
    }
}
