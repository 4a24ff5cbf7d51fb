package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.SetClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** When access tokens end and when they were last used, with a clock that stands still. */
@IntegrationTest
class TokenTimesTest {

    private static final Instant START = Instant.parse("2026-11-09T07:30:00Z");

    @Autowired
    private AccessTokenRepository rows;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cast cast;

    private final SetClock clock = new SetClock(START);
    private AccessTokens tokens;
    private Person reporter;

    @BeforeEach
    void atTheSetTime() {
        tokens = new AccessTokens(rows, accounts, new Attempts(clock), news -> {}, clock);
        reporter = cast.another(Role.REPORTER);
    }

    private <T> T in(Function<AccessTokens, T> work) {
        return ActingAs.person(reporter, () -> transaction.execute(status -> work.apply(tokens)));
    }

    private IssuedToken make(TokenLife life) {
        return in(all -> all.make(new NewAccessToken("Import", Set.of(Scope.READ), life)));
    }

    private boolean isGood(IssuedToken token) {
        return in(all -> all.authenticate(token.secret(), "here").isPresent());
    }

    private @Nullable Instant lastUsed() {
        return in(AccessTokens::mine).getFirst().lastUsed();
    }

    @ParameterizedTest
    @CsvSource({"DAYS_30, 30", "DAYS_90, 90", "DAYS_365, 365"})
    void a_token_ends_when_its_life_is_over(TokenLife life, int days) {
        IssuedToken token = make(life);
        assertThat(token.token().expires()).isEqualTo(START.plus(Duration.ofDays(days)));
        clock.pass(Duration.ofDays(days).minusMillis(1));
        assertThat(isGood(token)).isTrue();
        assertThat(in(AccessTokens::mine).getFirst().expired()).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(isGood(token)).isFalse();
        assertThat(in(AccessTokens::mine).getFirst().expired()).isTrue();
    }

    @Test
    void an_unlimited_token_is_good_until_it_is_revoked() {
        IssuedToken token = make(TokenLife.UNLIMITED);
        clock.pass(Duration.ofDays(10_000));
        assertThat(isGood(token)).isTrue();
        in(all -> {
            all.revoke(token.token().id());
            return true;
        });
        assertThat(isGood(token)).isFalse();
    }

    @Test
    void the_last_use_is_written_once_a_minute() {
        IssuedToken token = make(TokenLife.DAYS_30);
        assertThat(lastUsed()).isNull();
        clock.pass(Duration.ofHours(1));
        Instant first = clock.instant();
        assertThat(isGood(token)).isTrue();
        assertThat(lastUsed()).isEqualTo(first);
        clock.pass(Duration.ofSeconds(59));
        assertThat(isGood(token)).isTrue();
        assertThat(lastUsed()).isEqualTo(first);
        clock.pass(Duration.ofSeconds(1));
        assertThat(isGood(token)).isTrue();
        assertThat(lastUsed()).isEqualTo(first.plusSeconds(60));
    }

    @Test
    void a_refused_use_is_no_use() {
        IssuedToken token = make(TokenLife.DAYS_30);
        clock.pass(Duration.ofDays(31));
        assertThat(isGood(token)).isFalse();
        assertThat(lastUsed()).isNull();
    }

    @Test
    void what_ended_a_month_ago_is_forgotten() {
        IssuedToken token = make(TokenLife.DAYS_30);
        clock.pass(Duration.ofDays(60));
        in(all -> {
            all.forgetEnded();
            return true;
        });
        assertThat(rows.findById(token.token().id())).isPresent();
        clock.pass(Duration.ofMillis(1));
        in(all -> {
            all.forgetEnded();
            return true;
        });
        assertThat(rows.findById(token.token().id())).isEmpty();
    }
}
