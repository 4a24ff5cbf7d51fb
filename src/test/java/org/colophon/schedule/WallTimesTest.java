package org.colophon.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.colophon.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimesTest {

    private static final WallTimes HELSINKI = new WallTimes(ZoneId.of("Europe/Helsinki"));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Europe/Helsinki,    2026-07-01T12:00, 2026-07-01T09:00:00Z",
        "Europe/Helsinki,    2026-12-01T12:00, 2026-12-01T10:00:00Z",
        "Europe/Helsinki,    2027-03-28T02:59, 2027-03-28T00:59:00Z",
        "Europe/Helsinki,    2027-03-28T04:00, 2027-03-28T01:00:00Z",
        "Europe/Helsinki,    2026-10-25T02:59, 2026-10-24T23:59:00Z",
        "Europe/Helsinki,    2026-10-25T04:00, 2026-10-25T02:00:00Z",
        "America/New_York,   2026-11-01T02:00, 2026-11-01T07:00:00Z",
        "Australia/Lord_Howe,2026-10-04T02:30, 2026-10-03T15:30:00Z",
        "Asia/Kolkata,       2026-11-23T09:15, 2026-11-23T03:45:00Z",
        "UTC,                2026-11-23T09:15, 2026-11-23T09:15:00Z"
    })
    void an_hour_of_the_clock_is_a_moment(ZoneId zone, LocalDateTime time, Instant moment) {
        assertThat(new WallTimes(zone).instant(time, null)).isEqualTo(moment);
        assertThat(new WallTimes(zone).local(moment)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Helsinki,     2027-03-28T03:30, from 03:00 to 04:00",
        "Europe/Helsinki,     2027-03-28T03:00, from 03:00 to 04:00",
        "America/New_York,    2027-03-14T02:15, from 02:00 to 03:00",
        "Australia/Lord_Howe, 2026-10-04T02:15, from 02:00 to 02:30"
    })
    void a_skipped_hour_is_refused_with_the_times_around_it(ZoneId zone, LocalDateTime time, String gap) {
        assertThatThrownBy(() -> new WallTimes(zone).instant(time, null))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("clocks go forward")
                .hasMessageContaining(gap);
    }

    @Test
    void of_a_doubled_hour_somebody_says_which() {
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T03:30");
        assertThatThrownBy(() -> HELSINKI.instant(twice, null))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("comes twice")
                .hasMessageContaining("+03:00")
                .hasMessageContaining("+02:00");
        assertThat(HELSINKI.instant(twice, ZoneOffset.ofHours(3))).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(HELSINKI.instant(twice, ZoneOffset.ofHours(2))).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThatThrownBy(() -> HELSINKI.instant(twice, ZoneOffset.UTC)).isInstanceOf(BadInput.class);
    }
}
