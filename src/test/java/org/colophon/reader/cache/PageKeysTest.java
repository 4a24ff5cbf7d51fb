package org.colophon.reader.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PageKeysTest {

    private final PageKeys keys = new PageKeys(() -> Set.of("after", "q"));

    @Test
    void what_others_append_to_a_link_does_not_make_another_page() {
        assertThat(keys.of("/articles/kelp", "utm_source=mail&fbclid=1")).isEqualTo("/articles/kelp");
        assertThat(keys.of("/", "after=abc&utm_source=mail")).isEqualTo("/?after=abc");
        assertThat(keys.of("/", "")).isEqualTo("/");
    }

    @Test
    void parameters_stay_in_their_order() {
        assertThat(keys.of("/", "after=b&after=a")).isEqualTo("/?after=b&after=a");
    }

    @Test
    void what_is_for_one_person_or_overlong_has_no_key() {
        assertThat(keys.of("/newsroom/budget", null)).isNull();
        assertThat(keys.of("/api/v1/me", null)).isNull();
        assertThat(keys.of("/articles/kelp;jsessionid=1", null)).isNull();
        assertThat(keys.of("/articles/" + "a".repeat(400), null)).isNull();
        assertThat(keys.of("/", "after=" + "a".repeat(400))).isNull();
    }
}
