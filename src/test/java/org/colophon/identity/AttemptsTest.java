package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.colophon.testing.SetClock;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-09T07:30:00Z"));
    private final Attempts attempts = new Attempts(clock);

    private void fail(int times, String account, String place) {
        for (int i = 0; i < times; i++) {
            attempts.failed(account, place);
        }
    }

    private void open(String account, String place) {
        assertThatCode(() -> attempts.check(account, place)).doesNotThrowAnyException();
    }

    private void locked(String account, String place) {
        assertThatThrownBy(() -> attempts.check(account, place)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void the_tenth_failure_locks_an_account_wherever_it_comes_from() {
        fail(9, "ann", "here");
        open("ann", "here");
        fail(1, "ann", "there");
        locked("ann", "here");
        locked("ann", "elsewhere");
        open("bob", "here");
    }

    @Test
    void ten_minutes_later_it_is_open_again() {
        fail(10, "ann", "here");
        clock.pass(Duration.ofMinutes(10));
        locked("ann", "here");
        clock.pass(Duration.ofMillis(1));
        open("ann", "here");
        fail(9, "ann", "here");
        open("ann", "here");
    }

    @Test
    void thirty_failures_lock_a_place_for_every_account() {
        for (int i = 0; i < 30; i++) {
            fail(1, "account " + i, "here");
        }
        locked("ann", "here");
        open("ann", "there");
    }

    @Test
    void a_success_forgives_the_account_but_not_the_place() {
        for (int i = 0; i < 30; i++) {
            fail(1, "ann", "here");
            attempts.succeeded("ann");
        }
        open("ann", "there");
        locked("ann", "here");
    }

    @Test
    void what_is_kept_is_bounded() {
        fail(10, "ann", "here");
        for (int i = 0; i < 20_000; i++) {
            fail(1, "account " + i, "there");
        }
        open("ann", "elsewhere");
    }

    @Test
    void twenty_new_accounts_from_one_place_in_ten_minutes_are_enough() {
        for (int i = 0; i < 20; i++) {
            attempts.signingUp("here");
        }
        assertThatThrownBy(() -> attempts.signingUp("here")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.signingUp("there")).doesNotThrowAnyException();
        clock.pass(Duration.ofMinutes(11));
        assertThatCode(() -> attempts.signingUp("here")).doesNotThrowAnyException();
    }
}
