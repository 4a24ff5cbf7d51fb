package org.colophon.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends mail that is due, one after another. A mail is taken before it is sent, and taken mail is never taken again by
 * itself: when a node dies in between, nobody knows whether it went out, and it is put aside for a person to decide.
 */
@Component
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    /** Before the second try, the third and so on; after the last of them a mail is put aside. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** Longer than any talk with a mail server lasts. */
    private static final Duration LOST = Duration.ofMinutes(15);

    private static final String LOST_PROBLEM =
            "The application stopped while this was being sent. Whether it went out is not known.";

    private final MailRows rows;
    private final MailWriter writer;
    private final MailServer server;
    private final People people;
    private final Clock clock;

    Mailing(MailRows rows, MailWriter writer, MailServer server, People people, Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.server = server;
        this.people = people;
        this.clock = clock;
    }

    /** Sends the next mail that is due. @return false when none is */
    boolean step() {
        Instant now = clock.instant();
        Optional<MailRows.Due> due = server.isOn() ? rows.due(now) : Optional.empty();
        if (due.isEmpty()) {
            return false;
        }
        UUID batch = Ids.next();
        if (rows.take(due.get(), batch, now) > 0) {
            send(batch, rows.batch(batch));
        }
        return true;
    }

    /** Puts aside what was under way when a node stopped. */
    void parkLost() {
        Instant now = clock.instant();
        int lost = server.isOn() ? rows.parkLost(now.minus(LOST), LOST_PROBLEM, now) : 0;
        if (lost > 0) {
            LOG.warn("{} mails were under way when the application stopped. They are put aside.", lost);
        }
    }

    private void send(UUID batch, List<MailRows.Line> lines) {
        Optional<Person> to = people.find(lines.getFirst().person()).filter(Person::active);
        if (to.isEmpty()) {
            rows.drop(batch);
            return;
        }
        try {
            server.send(writer.write(to.get(), lines));
            rows.sent(batch, clock.instant());
        } catch (MailServer.NotTaken problem) {
            int attempts =
                    lines.stream().mapToInt(MailRows.Line::attempts).max().orElse(1);
            failed(batch, attempts, problem);
        }
    }

    private void failed(UUID batch, int attempts, MailServer.NotTaken problem) {
        Instant now = clock.instant();
        String reason = String.valueOf(problem.getMessage());
        if (problem.forGood() || attempts > PAUSES.size()) {
            LOG.warn("A mail could not be sent and is put aside: {}", reason);
            rows.park(batch, reason, now);
        } else {
            rows.later(batch, now.plus(PAUSES.get(attempts - 1)), reason, now);
        }
    }
}
