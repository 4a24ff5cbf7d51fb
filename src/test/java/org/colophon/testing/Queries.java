package org.colophon.testing;

import org.springframework.context.ApplicationContext;

/** Counts the statements that some work sends to the database, by whatever means. */
public final class Queries {

    private Queries() {}

    /**
     * What the work costs of the thread it is called in, and in no other. The least of three runs, so that a first run's
     * extra reads do not count.
     */
    public static long of(ApplicationContext application, Runnable work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            // A page from memory would cost nothing.
            KeptPages.drop(application);
            long before = CountedStatements.made();
            work.run();
            least = Math.min(least, CountedStatements.made() - before);
        }
        return least;
    }
}
