package org.colophon.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.colophon.shared.BackgroundThread;
import org.springframework.stereotype.Component;

/** Hears what other nodes have changed: reads the log four times a second, one look at an index where nothing is new. */
@Component
class ChangeFollower extends BackgroundThread {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration CLEANED = Duration.ofHours(1);
    private static final int BATCH = 500;

    private final ChangeRows rows;
    private final PublicChanges changes;
    private final Clock clock;

    /** Only touched by the thread; negative until the log was looked at for the first time. */
    private long read = -1;

    private Instant cleaned = Instant.EPOCH;

    ChangeFollower(ChangeRows rows, PublicChanges changes, Clock clock) {
        super("changes", Duration.ofMillis(250), true);
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    protected void work() {
        if (read < 0) {
            read = rows.last();
        }
        List<ChangeRows.Numbered> news;
        do {
            news = rows.after(read, BATCH);
            for (ChangeRows.Numbered one : news) {
                if (!one.node().equals(changes.node())) {
                    changes.tell(one.change());
                }
                read = one.number();
            }
        } while (news.size() == BATCH && isRunning());
        clean();
    }

    private void clean() {
        Instant now = clock.instant();
        if (now.isAfter(cleaned.plus(CLEANED))) {
            rows.forgetBefore(now.minus(KEPT));
            cleaned = now;
        }
    }
}
