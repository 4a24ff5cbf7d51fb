package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RehearsalTest {

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybody_ends_with_the_same_text_and_nothing_is_stored_twice(long seed) {
        Rehearsal rehearsal = Rehearsal.of(seed);
        assertThat(rehearsal.agreed())
                .as("seed %d: %s", seed, rehearsal.script())
                .isTrue();
    }
}
