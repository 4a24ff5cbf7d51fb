package org.colophon.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.colophon.shared.BackgroundThread;
import org.springframework.stereotype.Component;

/** The thread of this node that looks for what is due, twice a second. */
@Component
class ScheduleWorker extends BackgroundThread {

    private static final int BATCH = 40;

    private final ScheduleRows rows;
    private final ScheduleWork work;

    ScheduleWorker(ScheduleRows rows, ScheduleWork work) {
        super("schedule", Duration.ofMillis(500), true);
        this.rows = rows;
        this.work = work;
    }

    @Override
    protected void work() {
        boolean more = true;
        while (more && isRunning()) {
            more = round();
        }
    }

    /** Does what is due, in an order of its own, so that nodes do not wait for one another. @return whether more may be due */
    boolean round() {
        List<UUID> due = new ArrayList<>(rows.due(BATCH));
        Collections.shuffle(due);
        boolean did = false;
        for (UUID id : due) {
            if (!isRunning()) {
                return false;
            }
            did |= work.run(id);
        }
        return did && due.size() == BATCH;
    }
}
