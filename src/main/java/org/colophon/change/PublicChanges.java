package org.colophon.change;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where everything that changes what readers see is noted, in the transaction that changes it. After the commit each
 * node hears of it as a {@link PublicChange}; after a rollback nobody does.
 *
 * <pre>{@code changes.note(Subject.article(id), Subject.PAPER);}</pre>
 *
 * Those who have to do something about a change keep that in the same transaction: {@link ChangeNoted}.
 *
 * <p>Changes get their numbers just before their transactions commit, one transaction at a time, so that whoever has read
 * up to a number has missed nothing.
 */
@Service
public class PublicChanges {

    private final ChangeRows rows;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final UUID node = UUID.randomUUID();

    PublicChanges(ChangeRows rows, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** Something may look different. */
    @Transactional
    public void note(Subject... subjects) {
        note(List.of(subjects));
    }

    /** The same for several. */
    @Transactional
    public void note(Collection<Subject> subjects) {
        noted().subjects.addAll(subjects);
    }

    /** Something must not be seen any more. */
    @Transactional
    public void noteWithdrawn(Collection<Subject> subjects) {
        Noted noted = noted();
        noted.subjects.addAll(subjects);
        noted.withdrawn = true;
    }

    /** Which of the changes in the log are this node's own. */
    UUID node() {
        return node;
    }

    /** Something was not heard: every page may look different. */
    void tellMissed() {
        events.publishEvent(new ChangesMissed());
        tell(new PublicChange(Set.of(Subject.SITE), true));
    }

    void tell(PublicChange change) {
        events.publishEvent(change);
    }

    private Noted noted() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Noted.class::isInstance)
                .map(Noted.class::cast)
                .filter(other -> other.of() == this)
                .findFirst()
                .orElseGet(() -> {
                    Noted made = new Noted();
                    TransactionSynchronizationManager.registerSynchronization(made);
                    return made;
                });
    }

    /** What one transaction has noted so far. */
    private final class Noted implements TransactionSynchronization {

        private final Set<Subject> subjects = new LinkedHashSet<>();
        private boolean withdrawn;

        private PublicChanges of() {
            return PublicChanges.this;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        /** Everything else is written first: whoever waits for a number must not hold what its owner still wants. */
        @Override
        public void beforeCommit(boolean readOnly) {
            if (!subjects.isEmpty()) {
                entities.flush();
                events.publishEvent(new ChangeNoted(subjects, withdrawn));
                rows.add(new PublicChange(subjects, withdrawn), node, clock.instant());
            }
        }

        @Override
        public void afterCommit() {
            if (!subjects.isEmpty()) {
                tell(new PublicChange(subjects, withdrawn));
            }
        }
    }
}
