package org.colophon.testing;

import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.context.ApplicationContext;

/** Counts the statements that some work sends to the database. */
public final class Queries {

    private Queries() {}

    /** The least of three runs, so that neither a first run's extra reads nor work beside it counts. */
    public static long of(ApplicationContext application, Runnable work) {
        Statistics statistics = application
                .getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            // A page from memory would cost nothing; and what other threads do in the background would count.
            KeptPages.drop(application);
            settle(statistics);
            long before = statistics.getPrepareStatementCount();
            work.run();
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        statistics.setStatisticsEnabled(false);
        return least;
    }

    /** Waits until nobody has asked anything for a moment. */
    private static void settle(Statistics statistics) {
        AtomicLong last = new AtomicLong(-1);
        await().pollInterval(Duration.ofMillis(50)).until(() -> {
            long now = statistics.getPrepareStatementCount();
            return last.getAndSet(now) == now;
        });
    }
}
