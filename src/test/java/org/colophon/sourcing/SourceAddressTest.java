package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceAddressTest {

    private static final String PAGE = "https://example.org/report?id=7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTPS://Example.ORG/report?id=7",
                "https://example.org:443/report?id=7",
                "https://example.org/report?id=7#part-2",
                "https://example.org/report?utm_source=x&id=7&utm_medium=y",
                "https://example.org/report?id=7&fbclid=abc&gclid=d",
                " https://example.org/report?id=7 "
            })
    void these_are_one_page(String url) {
        assertThat(SourceAddress.key(url)).isEqualTo(SourceAddress.key(PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/report?id=7",
                "https://example.org/Report?id=7",
                "https://example.org/report?id=8",
                "https://example.org:8443/report?id=7",
                "https://www.example.org/report?id=7"
            })
    void and_these_are_others(String url) {
        assertThat(SourceAddress.key(url)).isNotEqualTo(SourceAddress.key(PAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?utm_id=1#b, https://example.org/a#b",
        "https://Example.org, https://example.org/",
        "https://example.org/a?x=%20&utm=1, https://example.org/a?x=%20&utm=1",
        "not an address, not an address"
    })
    void a_clean_address_keeps_its_fragment(String url, String clean) {
        assertThat(SourceAddress.clean(url)).isEqualTo(clean);
    }

    @Test
    void no_address_has_no_key() {
        assertThat(SourceAddress.key("")).isEmpty();
    }
}
