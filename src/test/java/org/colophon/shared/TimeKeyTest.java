package org.colophon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeKeyTest {

    private static final String ID = "01920000-0000-7000-8000-000000000001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-09T07:30:00.123456Z",
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1845-03-01T00:00:00Z",
                "9999-01-01T00:00:00Z"
            })
    void what_is_written_is_read_back(String time) {
        TimeKey key = new TimeKey(Instant.parse(time), Ids.next());
        assertThat(TimeKey.decode(key.encoded())).isEqualTo(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "garbage",
                "._",
                "1._",
                "1.2",
                "_1.2",
                "1.2_no-uuid",
                "x.2_" + ID,
                "1.x_" + ID,
                "99999999999999999999.0_" + ID,
                "31556889864403200.0_" + ID
            })
    void anything_else_starts_at_the_newest(String text) {
        assertThat(TimeKey.decode(text)).isEqualTo(TimeKey.NEWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31556889864403199.0_" + ID, "-31557014167219200.0_" + ID})
    void a_time_that_no_database_keeps_starts_at_the_newest(String text) {
        assertThat(TimeKey.decode(text)).isEqualTo(TimeKey.NEWEST);
    }

    @Test
    void an_address_needs_no_escaping() {
        assertThat(new TimeKey(Instant.parse("2026-11-09T07:30:00.5Z"), Ids.next()).encoded())
                .matches("[-0-9a-f._]+");
    }
}
