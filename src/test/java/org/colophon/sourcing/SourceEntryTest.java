package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceEntryTest {

    private static String url(String url) {
        return new SourceEntry("", "Title", "", url).url();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.org", "HTTP://example.org/a?b=c#d", "https://xn--bcher-kva.example/"})
    void an_address_is_on_the_web_or_nowhere(String address) {
        assertThat(url(" " + address + " ")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "//example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:",
                "https:///path",
                "https://exa mple.org",
                "https://example.org/\"><script>",
                "mailto:a@example.org"
            })
    void anything_else_is_refused(String address) {
        assertThat(Refused.field(() -> url(address))).isEqualTo("url");
    }

    @Test
    void texts_have_their_longest_and_can_be_printed() {
        assertThat(new SourceEntry("k", "t".repeat(500), "p".repeat(200), "").title())
                .hasSize(500);
        assertThat(Refused.field(() -> new SourceEntry("", " ", "", ""))).isEqualTo("title");
        assertThat(Refused.field(() -> new SourceEntry("", "t".repeat(501), "", "")))
                .isEqualTo("title");
        assertThat(Refused.field(() -> new SourceEntry("", "t", "p".repeat(201), "")))
                .isEqualTo("publisher");
        assertThat(Refused.field(() -> url("https://example.org/" + "x".repeat(2_000))))
                .isEqualTo("url");
        assertThat(Refused.field(() -> new SourceEntry("", "a\u0000b", "", ""))).isEqualTo("title");
        assertThat(Refused.field(() -> new SourceEntry("", "t", "a\u0000b", "")))
                .isEqualTo("publisher");
    }
}
