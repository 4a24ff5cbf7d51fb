package org.colophon.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HostPaceTest {

    private Instant now = Fetching.NOW;
    private final InstantSource source = () -> now;
    private final HostPace pace = new HostPace(source.withZone(ZoneOffset.UTC));

    @Test
    void a_host_is_asked_every_ten_seconds_and_others_meanwhile() {
        assertThat(may("https://press.example/a")).isTrue();
        assertThat(may("https://PRESS.example:8443/b")).isFalse();
        assertThat(may("https://other.example/")).isTrue();

        now = now.plusSeconds(9);
        assertThat(may("https://press.example/a")).isFalse();
        now = now.plusSeconds(1);
        assertThat(may("https://press.example/a")).isTrue();
        assertThat(may("https://press.example/a")).isFalse();
    }

    @Test
    void only_so_many_hosts_are_remembered() {
        for (int i = 0; i < HostPace.HOSTS; i++) {
            assertThat(may("https://h" + i + ".example/")).isTrue();
        }
        assertThat(may("https://one.more.example/")).isFalse();

        now = now.plus(HostPace.PACE);
        assertThat(may("https://one.more.example/")).isTrue();
        assertThat(pace.size()).isEqualTo(1);
    }

    @Test
    void a_clock_set_back_silences_nobody_and_an_address_without_a_host_may_not_be_asked() {
        assertThat(may("https://press.example/")).isTrue();
        now = now.minusSeconds(3600);
        assertThat(may("https://press.example/")).isTrue();
        assertThat(may("mailto:a@press.example")).isFalse();
    }

    private boolean may(String address) {
        return pace.mayAsk(URI.create(address));
    }
}
