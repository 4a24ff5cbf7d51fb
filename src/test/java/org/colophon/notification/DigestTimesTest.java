package org.colophon.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestTimesTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static String next(String after, int hour) {
        return DigestTimes.next(Instant.parse(after), hour, COPENHAGEN).toString();
    }

    @Test
    void today_while_the_hour_has_not_struck_and_tomorrow_from_then_on() {
        assertThat(next("2026-01-10T06:59:59Z", 8)).isEqualTo("2026-01-10T07:00:00Z");
        assertThat(next("2026-01-10T07:00:00Z", 8)).isEqualTo("2026-01-11T07:00:00Z");
    }

    @Test
    void the_hour_stays_the_same_on_the_clock_when_the_clock_changes() {
        assertThat(next("2026-03-28T08:00:00Z", 8)).isEqualTo("2026-03-29T06:00:00Z");
        assertThat(next("2026-10-24T08:00:00Z", 8)).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void a_skipped_hour_counts_when_it_would_have_struck() {
        assertThat(next("2026-03-28T12:00:00Z", 2)).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(next("2026-03-29T01:00:00Z", 2)).isEqualTo("2026-03-30T00:00:00Z");
    }

    @Test
    void an_hour_that_comes_twice_counts_once() {
        assertThat(next("2026-10-24T12:00:00Z", 2)).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(next("2026-10-25T00:00:00Z", 2)).isEqualTo("2026-10-26T01:00:00Z");
    }
}
