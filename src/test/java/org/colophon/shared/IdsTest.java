package org.colophon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void what_is_made_later_sorts_later_also_within_a_millisecond() {
        List<UUID> ids = Stream.generate(Ids::next).limit(20_000).toList();
        assertThat(ids.stream().map(UUID::toString).toList()).isSorted().doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids.getFirst().getMostSignificantBits() >>> 16)
                .isCloseTo(System.currentTimeMillis(), within(60_000L));
    }
}
