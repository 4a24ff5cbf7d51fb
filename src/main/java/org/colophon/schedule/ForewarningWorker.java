package org.colophon.schedule;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.colophon.shared.BackgroundThread;
import org.springframework.stereotype.Component;

/** The thread that looks ahead. Apart from the one that publishes, which checks must not keep waiting. */
@Component
class ForewarningWorker extends BackgroundThread {

    private final Forewarning forewarning;

    ForewarningWorker(Forewarning forewarning) {
        super("schedule-ahead", Duration.ofSeconds(30), true);
        this.forewarning = forewarning;
    }

    @Override
    protected void work() {
        List<UUID> due = forewarning.due();
        while (!due.isEmpty() && isRunning()) {
            due.forEach(forewarning::look);
            due = forewarning.due();
        }
    }
}
