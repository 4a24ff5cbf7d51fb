package org.colophon.schedule;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.colophon.shared.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The thread that looks ahead. Apart from the one that publishes, which checks must not keep waiting. */
@Component
class ForewarningWorker extends BackgroundThread {

    private static final Logger LOG = LoggerFactory.getLogger(ForewarningWorker.class);

    private final Forewarning forewarning;
    private final ScheduleRows rows;

    ForewarningWorker(Forewarning forewarning, ScheduleRows rows) {
        super("schedule-ahead", Duration.ofSeconds(30), true);
        this.rows = rows;
        this.forewarning = forewarning;
    }

    @Override
    protected void work() {
        List<UUID> due = forewarning.due();
        while (!due.isEmpty() && isRunning()) {
            due.forEach(this::look);
            due = forewarning.due();
        }
    }

    /** One that cannot be looked at does not keep the others from it. */
    // What escaped here would come again, and stop what is behind it.
    @SuppressWarnings("CatchingUnchecked")
    private void look(UUID id) {
        try {
            forewarning.look(id);
        } catch (Exception failure) {
            LOG.error("What is to be published could not be looked at ahead of its hour.", failure);
            rows.lookedAt(id);
        }
    }
}
