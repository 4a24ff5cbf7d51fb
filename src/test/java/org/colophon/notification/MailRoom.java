package org.colophon.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import org.colophon.identity.People;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.colophon.testing.SetClock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that sends mail, with a clock and a mail server of its own, on the database of the application. */
class MailRoom implements AutoCloseable {

    final SetClock clock;
    final FakeMailServer smtp;
    final Mailing mailing;
    final MailRows rows;
    final UnsubscribeLinks links;
    final Choices choices;
    final MailQueue queue;

    private final TransactionTemplate transactions;
    private final MailWriter writer;
    private final MailServer server;
    private final People people;

    MailRoom(ApplicationContext application, String now) throws Exception {
        clock = new SetClock(Instant.parse(now));
        smtp = new FakeMailServer();
        Newsroom newsroom = new Newsroom(
                "The Verrin Courier",
                URI.create("https://courier.example"),
                Path.of("."),
                ZoneId.of("Europe/Copenhagen"),
                "en");
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        transactions = application.getBean(TransactionTemplate.class);
        people = application.getBean(People.class);
        rows = application.getBean(MailRows.class);
        choices = application.getBean(Choices.class);
        links = new UnsubscribeLinks(jdbc, newsroom);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("topics", (NewsTopics) () -> SampleTopics.ALL);
        beans.addBean("sender", sender(smtp.port()));
        server = new MailServer(beans.getBeanProvider(JavaMailSender.class), new MailSettings(null), newsroom);
        queue = new MailQueue(jdbc, choices, server, newsroom);
        writer = new MailWriter(newsroom, new KnownTopics(beans.getBeanProvider(NewsTopics.class)), links);
        mailing = another();
        jdbc.sql("delete from mail_out").update();
    }

    /** What another node would send with. */
    Mailing another() {
        return new Mailing(rows, writer, server, people, clock);
    }

    private static JavaMailSender sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.localhost", "localhost");
        return sender;
    }

    void tell(PersonId person, NewsTopic topic, String text, String subject) {
        tell(person, new News(topic, text, "articles/1", subject));
    }

    void tell(PersonId person, News news) {
        transactions.executeWithoutResult(
                now -> queue.put(choices.of(List.of(person), news.topic()), news, clock.instant()));
    }

    /** Letters by the same mail server. */
    Letters letters() {
        return new Letters(server);
    }

    void sendAll() {
        while (mailing.step()) {
            // The next one.
        }
    }

    List<MimeMessage> taken() {
        return smtp.taken().stream().map(MailRoom::parsed).toList();
    }

    private static MimeMessage parsed(String mail) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        smtp.close();
    }
}
