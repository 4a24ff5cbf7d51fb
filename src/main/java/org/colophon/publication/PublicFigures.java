package org.colophon.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The figures of the last twelve months that everybody may see. Kept until something is published, ten minutes at most,
 * so that a page with many readers costs the database nothing.
 */
@Service
public class PublicFigures {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final FigureQueries queries;
    private final Newsroom newsroom;
    private final Clock clock;
    private long published;
    private @Nullable Kept kept;

    PublicFigures(FigureQueries queries, Newsroom newsroom, Clock clock) {
        this.queries = queries;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    private record Kept(AiFigures figures, Instant until) {}

    /** The twelve months up to today. */
    @Transactional(readOnly = true)
    public AiFigures lastYear() {
        Instant now = clock.instant();
        long before;
        synchronized (this) {
            Kept known = kept;
            if (known != null && now.isBefore(known.until())) {
                return known.figures();
            }
            before = published;
        }
        LocalDate today = LocalDate.ofInstant(now, newsroom.zone());
        AiFigures figures = queries.of(today.minusYears(1).plusDays(1), today);
        synchronized (this) {
            // Not kept if something was published while they were added up.
            if (before == published) {
                kept = new Kept(figures, now.plus(KEPT));
            }
        }
        return figures;
    }

    synchronized void forget() {
        published++;
        kept = null;
    }

    /** Forgets the figures once the transaction that publishes has ended well. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }
}
