package org.colophon.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.colophon.shared.Newsroom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackOnlyTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:8080",
        "localhost, http://127.0.0.1",
        "::1, http://[::1]:8080",
        "127.8.8.8, http://127.0.0.2:1"
    })
    void the_sample_newsroom_opens_for_this_machine(String address, String publicUrl) {
        assertThatCode(() -> start(address, publicUrl)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, http://localhost:8080",
        "'', http://localhost:8080",
        "'::', http://localhost:8080",
        "192.0.2.1, http://localhost:8080",
        "127.0.0.1, http://192.0.2.1",
        "127.0.0.1, mailto:desk"
    })
    void and_for_no_other(String address, String publicUrl) {
        assertThatThrownBy(() -> start(address, publicUrl)).isInstanceOf(NotLoopback.class);
    }

    private static void start(String address, String publicUrl) {
        new LoopbackOnly(address, new Newsroom("Paper", URI.create(publicUrl), Path.of("data"), ZoneOffset.UTC, "en"));
    }
}
