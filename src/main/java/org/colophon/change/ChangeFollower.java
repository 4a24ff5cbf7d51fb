package org.colophon.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.colophon.shared.BackgroundThread;
import org.springframework.stereotype.Component;

/** Hears what other nodes have changed: reads the log four times a second, one look at an index where nothing is new. */
@Component
public class ChangeFollower extends BackgroundThread {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration CLEANED = Duration.ofHours(1);
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ChangeRows rows;
    private final PublicChanges changes;
    private final Clock clock;

    /** Only touched by the thread; negative until the log was looked at for the first time. */
    private long read = -1;

    private Instant cleaned = Instant.EPOCH;

    /** When the log was last read to its end, by {@link System#nanoTime()}. */
    private volatile long looked = System.nanoTime();

    ChangeFollower(ChangeRows rows, PublicChanges changes, Clock clock) {
        super("changes", Duration.ofMillis(250), true);
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether what other nodes have changed in the last seconds may not have been heard of. */
    public boolean isBehind() {
        return isRunning() && System.nanoTime() - looked > PATIENCE.toNanos();
    }

    @Override
    protected void work() {
        if (read < 0) {
            read = rows.last();
            changes.tellMissed();
        }
        boolean away = System.nanoTime() - looked > LONG.toNanos();
        List<ChangeRows.Numbered> news;
        do {
            news = rows.after(read, BATCH);
            if (!news.isEmpty() && news.getFirst().number() > read + 1) {
                changes.tellMissed();
            }
            for (ChangeRows.Numbered one : news) {
                if (!one.node().equals(changes.node())) {
                    changes.tell(one.change());
                }
                read = one.number();
            }
        } while (news.size() == BATCH && isRunning());
        if (away) {
            skipWhatIsForgotten();
        }
        looked = System.nanoTime();
        clean();
    }

    /** Numbers have no gaps: where none follows the last one read and there are later ones, they have been cleaned away. */
    private void skipWhatIsForgotten() {
        long last = rows.last();
        if (last > read && rows.after(read, 1).isEmpty()) {
            read = last;
            changes.tellMissed();
        }
    }

    private void clean() {
        Instant now = clock.instant();
        if (now.isAfter(cleaned.plus(CLEANED))) {
            rows.forgetBefore(now.minus(KEPT));
            cleaned = now;
        }
    }
}
