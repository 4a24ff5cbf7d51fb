package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static String body(String body) {
        return new Texts("", "", body).body();
    }

    @Test
    void lines_end_in_one_line_feed() {
        assertThat(body("one\r\ntwo\rthree\nfour\r\n\r\nfive")).isEqualTo("one\ntwo\nthree\nfour\n\nfive");
    }

    @Test
    void headline_and_standfirst_are_one_line() {
        Texts texts = new Texts("one\r\ntwo", "three\nfour\rfive", "");
        assertThat(texts.headline()).isEqualTo("one two");
        assertThat(texts.standfirst()).isEqualTo("three four five");
    }

    @Test
    void what_no_database_stores_is_replaced() {
        assertThat(body("a\u0000b")).isEqualTo("a\ufffdb");
        assertThat(body("a\ud83db")).isEqualTo("a\ufffdb");
        assertThat(body("a\udeb2b")).isEqualTo("a\ufffdb");
        assertThat(body("\udeb2\ud83d")).isEqualTo("\ufffd\ufffd");
        assertThat(body("\ud83d\ud83d\udeb2\ud83d")).isEqualTo("\ufffd\ud83d\udeb2\ufffd");
    }

    @Test
    void everything_else_stays() {
        String text = "🚲 Grüße,\tžluťoučký kůň\u200d\u00a0– “quoted”";
        assertThat(body(text)).isSameAs(text);
    }

    @Test
    void each_text_has_its_longest() {
        assertThat(new Texts("h".repeat(1_000), "s".repeat(4_000), "b".repeat(2_000_000)).isBlank())
                .isFalse();
        assertThat(Refused.field(() -> new Texts("h".repeat(1_001), "", ""))).isEqualTo("headline");
        assertThat(Refused.field(() -> new Texts("", "s".repeat(4_001), ""))).isEqualTo("standfirst");
        assertThat(Refused.field(() -> new Texts("", "", "b".repeat(2_000_001))))
                .isEqualTo("body");
    }

    @Test
    void white_space_is_blank() {
        assertThat(new Texts(" ", "\n", "\t\n").isBlank()).isTrue();
        assertThat(Texts.EMPTY.isBlank()).isTrue();
        assertThat(new Texts("", "", "x").isBlank()).isFalse();
    }
}
