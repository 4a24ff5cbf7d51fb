package org.colophon.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.MayAdminister;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see of the mail on its way, and do about mail that could not be sent. */
@Service
@Transactional
public class OutgoingMail {

    private static final int SHOWN = 200;
    private static final Duration SENT_KEPT = Duration.ofDays(30);
    private static final Duration READ_KEPT = Duration.ofDays(180);

    private final MailRows rows;
    private final NewsRows news;
    private final MailServer server;
    private final Clock clock;

    OutgoingMail(MailRows rows, NewsRows news, MailServer server, Clock clock) {
        this.rows = rows;
        this.news = news;
        this.server = server;
        this.clock = clock;
    }

    /** Whether a mail server is set up. */
    @MayAdminister
    public boolean isOn() {
        return server.isOn();
    }

    /** How many lines wait to be mailed. */
    @MayAdminister
    @Transactional(readOnly = true)
    public int waiting() {
        return rows.waiting();
    }

    /** Up to 200 mails that were put aside, the newest first. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<ParkedMail> parked() {
        return rows.parked(SHOWN);
    }

    /** Lets a mail that was put aside be tried again, within seconds. */
    @MayAdminister
    public void sendAgain(UUID batch) {
        rows.sendAgain(batch, clock.instant());
    }

    /** Throws away a mail that was put aside. */
    @MayAdminister
    public void discard(UUID batch) {
        rows.discard(batch);
    }

    /** Forgets mail sent a month ago and news read half a year ago. */
    @Scheduled(fixedDelay = 6 * 60 * 60 * 1000L)
    void forgetOld() {
        rows.forgetSent(clock.instant().minus(SENT_KEPT));
        news.forget(clock.instant().minus(READ_KEPT));
    }
}
