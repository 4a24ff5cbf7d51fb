package org.colophon.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.Finding;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.publication.NotReady;
import org.colophon.publication.Publisher;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one entry of the schedule: wholly, in one transaction that holds the entry's lock, or not at all. */
@Component
class ScheduleWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleWork.class);

    /** As often as something is tried that fails for no reason of its own, such as a database that is away. */
    private static final int TRIES = 6;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ScheduleRows rows;
    private final Publisher publisher;
    private final Retractions retractions;
    private final ScheduleNews news;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScheduleWork(
            ScheduleRows rows,
            Publisher publisher,
            Retractions retractions,
            ScheduleNews news,
            People people,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.publisher = publisher;
        this.retractions = retractions;
        this.news = news;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Does an entry. Whatever stands in the way is kept at the entry. @return false where another node has it */
    // What escaped here would stop what is behind it.
    @SuppressWarnings("CatchingUnchecked")
    boolean run(UUID id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<ScheduleEntry> mine = rows.claim(id);
                mine.ifPresent(this::doIt);
                return mine.isPresent();
            }));
        } catch (NotReady notReady) {
            hold(id, notReady.report().failed().stream().map(Finding::message).collect(Collectors.joining(" ")));
        } catch (BadInput bad) {
            hold(id, bad.reason());
        } catch (NotFound | AccessDeniedException refused) {
            hold(id, String.valueOf(refused.getMessage()));
        } catch (Exception failure) {
            postpone(id, failure);
        }
        return true;
    }

    private void doIt(ScheduleEntry entry) {
        Person person = people.find(entry.by())
                .filter(one -> one.may(Permission.PUBLISH))
                .orElseThrow(() -> new AccessDeniedException(
                        "Whoever set the hour may not publish any more. Somebody else has to set it again."));
        ActingAs.person(person, () -> {
            switch (entry.kind()) {
                case PUBLISH -> publisher.publish(entry.article(), entry.change());
                case WITHDRAW -> retractions.retract(entry.article(), RetractionKind.WITHDRAWN, entry.words());
            }
        });
        boolean late = entry.due().plus(ScheduleEntry.PATIENCE).isBefore(clock.instant());
        rows.done(entry.id(), late);
        news.done(entry, late);
        if (late) {
            LOG.warn(
                    "{} of article {} was due {} and happened late.",
                    entry.kind().title(),
                    entry.article(),
                    entry.due());
        }
    }

    private void hold(UUID id, String reason) {
        transaction.executeWithoutResult(status -> {
            if (rows.hold(id, reason)) {
                rows.find(id).ifPresent(entry -> news.held(entry, reason));
                LOG.warn("An article was not published at its hour: {}", reason);
            }
        });
    }

    private void postpone(UUID id, Exception failure) {
        LOG.error("An entry of the schedule failed.", failure);
        transaction.executeWithoutResult(status -> rows.find(id).ifPresent(entry -> {
            if (entry.tries() + 1 >= TRIES) {
                String reason = "It failed %d times for a reason that the log tells.".formatted(TRIES);
                rows.hold(id, reason);
                news.held(entry, reason);
            } else {
                Instant next = clock.instant().plus(PAUSE.multipliedBy(1L << entry.tries()));
                rows.postpone(id, next);
            }
        }));
    }
}
