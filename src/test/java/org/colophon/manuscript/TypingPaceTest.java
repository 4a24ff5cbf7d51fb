package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.junit.jupiter.api.Test;

class TypingPaceTest {

    private final TypingPace pace = new TypingPace();
    private final ManuscriptId manuscript = new ManuscriptId(Ids.next());
    private final PersonId person = new PersonId(UUID.randomUUID());
    private Instant now = Instant.EPOCH;

    private boolean types(int characters, int seconds, int over) {
        now = now.plusSeconds(seconds);
        return allows(manuscript, person, characters, over);
    }

    private boolean allows(ManuscriptId where, PersonId who, int characters, int over) {
        return pace.allows(where, who, characters, Duration.ofSeconds(over), now, Optional::empty);
    }

    @Test
    void quick_hands_are_never_too_fast() {
        for (int i = 0; i < 600; i++) {
            assertThat(types(20, 1, 1)).as("second %d", i).isTrue();
        }
    }

    @Test
    void more_than_hands_can_type_in_ten_seconds_is_too_fast_and_rest_makes_up_for_it() {
        assertThat(types(150, 0, 0)).isTrue();
        assertThat(types(150, 0, 0)).isTrue();
        assertThat(types(150, 1, 0)).isFalse();
        assertThat(types(150, 10, 0)).isTrue();
    }

    @Test
    void who_was_offline_brings_in_what_fits_into_the_time() {
        assertThat(types(10, 0, 0)).isTrue();
        for (int i = 0; i < 40; i++) {
            assertThat(types(150, i == 0 ? 600 : 0, 15)).as("edit %d", i).isTrue();
        }
        for (int i = 0; i < 100; i++) {
            types(150, 0, 15);
        }
        assertThat(types(150, 0, 15)).as("more than ten minutes of typing").isFalse();
    }

    @Test
    void nobody_typed_for_longer_than_there_was_time() {
        types(150, 0, 600);
        types(150, 0, 600);
        assertThat(types(150, 4, 3600)).isFalse();
        assertThat(types(150, 4, 3600)).isTrue();
    }

    @Test
    void people_and_articles_do_not_slow_one_another_down() {
        assertThat(types(290, 0, 0)).isTrue();
        assertThat(allows(manuscript, new PersonId(UUID.randomUUID()), 290, 0)).isTrue();
        assertThat(allows(new ManuscriptId(Ids.next()), person, 290, 0)).isTrue();
    }
}
