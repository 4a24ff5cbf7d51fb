package org.colophon.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@IntegrationTest
class PublicChangesTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private PublicChanges changes;

    @Autowired
    private ChangeRows rows;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Clock clock;

    /** Another node on the same database, and what it has heard. */
    private final List<PublicChange> heard = Collections.synchronizedList(new ArrayList<>());

    private final AtomicInteger missed = new AtomicInteger();

    private ChangeFollower other;

    private void hear(Object event) {
        if (event instanceof PublicChange change) {
            heard.add(change);
        } else if (event instanceof ChangesMissed) {
            missed.incrementAndGet();
        }
    }

    @BeforeEach
    void start() {
        PublicChanges node = new PublicChanges(rows, entities, this::hear, clock);
        other = new ChangeFollower(rows, node, clock);
        other.start();
        Subject first = subject();
        await().atMost(SOON).until(() -> {
            changes.note(first);
            return heardOf(first);
        });
    }

    @AfterEach
    void stop() {
        other.stop();
    }

    @Test
    void another_node_hears_of_a_change_after_its_commit() {
        Subject subject = subject();
        transaction.executeWithoutResult(status -> {
            changes.note(subject);
            changes.noteWithdrawn(List.of(Subject.PAPER));
            assertThat(heardOf(subject)).isFalse();
        });
        await().atMost(SOON).until(() -> heardOf(subject));
        assertThat(heard).contains(new PublicChange(Set.of(subject, Subject.PAPER), true));
    }

    @Test
    void nobody_hears_of_what_was_rolled_back() {
        Subject never = subject();
        transaction.executeWithoutResult(status -> {
            changes.note(never);
            status.setRollbackOnly();
        });
        Subject after = subject();
        changes.note(after);
        await().atMost(SOON).until(() -> heardOf(after));
        assertThat(heardOf(never)).isFalse();
    }

    @Test
    void a_commit_that_takes_long_is_not_overtaken_and_lost() throws Exception {
        Subject slow = subject();
        Subject quick = subject();
        CountDownLatch numbered = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread first = Thread.ofPlatform()
                .start(() -> transaction.executeWithoutResult(status -> {
                    changes.note(slow);
                    // After everything that numbers the change, before the commit itself.
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCompletion() {
                            numbered.countDown();
                            await().atMost(SOON).until(() -> go.getCount() == 0);
                        }
                    });
                }));
        assertThat(numbered.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        Thread second = Thread.ofPlatform().start(() -> changes.note(quick));
        await().during(Duration.ofMillis(700)).atMost(SOON).until(() -> !heardOf(quick));
        go.countDown();
        first.join(SOON);
        second.join(SOON);
        await().atMost(SOON).until(() -> heardOf(quick));
        List<Set<Subject>> order = heard.stream().map(PublicChange::subjects).toList();
        assertThat(order).contains(Set.of(slow));
        assertThat(order.indexOf(Set.of(slow))).isLessThan(order.indexOf(Set.of(quick)));
    }

    @Test
    void more_than_a_row_takes_concerns_everything() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 200; i++) {
                changes.note(subject());
            }
        });
        await().atMost(SOON).until(() -> heardOf(Subject.SITE));
    }

    private boolean heardOf(Subject subject) {
        return List.copyOf(heard).stream().anyMatch(change -> change.subjects().contains(subject));
    }

    private static Subject subject() {
        return Subject.article(UUID.randomUUID());
    }

    @Test
    void a_node_that_was_away_for_longer_than_the_log_is_kept_hears_that_it_has_missed_something() {
        assertThat(missed).hasValue(1); // what was changed before it began to listen
        other.stop();
        changes.note(subject());
        rows.forgetBefore(clock.instant().plus(Duration.ofDays(1)));
        Subject later = subject();
        changes.note(later);
        other.start();
        await().atMost(SOON).until(() -> heardOf(later));
        assertThat(missed).hasValue(2);
        assertThat(heard).contains(new PublicChange(Set.of(Subject.SITE), true));
        assertThat(other.isBehind()).isFalse();
    }
}
