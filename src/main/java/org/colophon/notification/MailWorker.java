package org.colophon.notification;

import java.time.Duration;
import org.colophon.shared.BackgroundThread;
import org.springframework.stereotype.Component;

/** The thread that sends mail: at once when there is something, and looking every so often for what has become due. */
@Component
class MailWorker extends BackgroundThread {

    private final Mailing mailing;

    MailWorker(Mailing mailing) {
        super("mail", Duration.ofSeconds(15), true);
        this.mailing = mailing;
    }

    @Override
    protected void work() {
        mailing.parkLost();
        boolean more = true;
        while (more && isRunning()) {
            more = mailing.step();
        }
    }
}
