package org.colophon.reader.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.colophon.change.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedPageTest {

    private static final Instant MADE = Instant.parse("2026-11-12T07:30:00.400Z");
    private static final Instant LATER = MADE.plusSeconds(5);
    private static final String MODIFIED = "Thu, 12 Nov 2026 07:30:01 GMT";
    private static final byte[] LONG = "The bridge stays closed. ".repeat(200).getBytes(StandardCharsets.UTF_8);

    private final FinishedPage page = page(LONG);

    @Test
    void each_encoding_gives_the_same_text_under_a_tag_of_its_own() throws Exception {
        FinishedPage.Answer plain = page.answer(null, null, null, LATER);
        FinishedPage.Answer gzip = page.answer("gzip", null, null, LATER);
        FinishedPage.Answer brotli = page.answer("gzip, br;q=0.9", null, null, LATER);
        assertThat(plain.body().bytes()).isEqualTo(LONG);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body().bytes())).readAllBytes())
                .isEqualTo(LONG);
        assertThat(com.aayushatharva.brotli4j.decoder.Decoder.decompress(
                                brotli.body().bytes())
                        .getDecompressedData())
                .isEqualTo(LONG);
        assertThat(Set.of(plain.body().tag(), gzip.body().tag(), brotli.body().tag()))
                .hasSize(3);
        assertThat(brotli.body().headers())
                .contains(Map.entry("Content-Encoding", "br"), Map.entry("Vary", "Accept-Encoding"));
        assertThat(plain.body().headers())
                .contains(Map.entry("Vary", "Accept-Encoding"))
                .doesNotContain(Map.entry("Content-Encoding", "gzip"));
    }

    @Test
    void a_short_page_is_not_compressed() {
        assertThat(page("Short.".getBytes(StandardCharsets.UTF_8))
                        .answer("gzip, br", null, null, LATER)
                        .body()
                        .headers())
                .extracting(Map.Entry::getKey)
                .doesNotContain("Content-Encoding", "Vary");
    }

    @Test
    void the_same_bytes_have_the_same_tag_and_others_another() {
        assertThat(tag(page)).isEqualTo(tag(page(LONG)));
        assertThat(tag(page)).isNotEqualTo(tag(page("else".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void who_has_the_page_already_is_told_so() {
        String tag = tag(page);
        assertThat(page.answer(null, tag, null, LATER).status()).isEqualTo(304);
        assertThat(page.answer(null, "\"other\", W/" + tag, null, LATER).status())
                .isEqualTo(304);
        assertThat(page.answer(null, "*", null, LATER).status()).isEqualTo(304);
        assertThat(page.answer("gzip", tag, null, LATER).status()).isEqualTo(200);
        assertThat(page.answer(null, "\"other\"", MODIFIED, LATER).status()).isEqualTo(200);
    }

    @Test
    void a_time_is_only_told_once_its_second_is_over() {
        assertThat(page.answer(null, null, null, MADE.plusMillis(100)).modified())
                .isEmpty();
        assertThat(page.answer(null, null, null, LATER).modified()).isEqualTo(MODIFIED);
        assertThat(page.answer(null, null, MODIFIED, LATER).status()).isEqualTo(304);
        assertThat(page.answer(null, null, "Thu, 12 Nov 2026 07:30:00 GMT", LATER)
                        .status())
                .isEqualTo(200);
        assertThat(page.answer(null, null, "yesterday", LATER).status()).isEqualTo(200);
    }

    @Test
    void the_day_of_a_time_has_two_digits() {
        FinishedPage early =
                FinishedPage.of(LONG, List.of(), Set.of(Subject.PAPER), Instant.parse("2026-12-01T07:30:00Z"), null);
        Instant later = Instant.parse("2026-12-01T08:00:00Z");
        String time = "Tue, 01 Dec 2026 07:30:01 GMT";
        assertThat(early.answer(null, null, null, later).modified()).isEqualTo(time);
        assertThat(early.answer(null, null, time, later).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                     | gzip | true
            deflate, gzip;q=1.0      | gzip | true
            GZIP                     | gzip | true
            gzip;q=0                 | gzip | false
            gzip; q=0.000            | gzip | false
            gzip;q=0.001             | gzip | true
            x-gzip                   | gzip | false
            br                       | gzip | false
            gzip,deflate,br;q=0,zstd | br   | false
            identity                 | br   | false
            """)
    void an_encoding_is_taken_where_it_is_named_and_not_refused(String accepted, String encoding, boolean taken) {
        assertThat(Compression.accepts(accepted, encoding)).isEqualTo(taken);
    }

    private static String tag(FinishedPage page) {
        return page.answer(null, null, null, LATER).body().tag();
    }

    private static FinishedPage page(byte[] bytes) {
        return FinishedPage.of(bytes, List.of(), Set.of(Subject.PAPER), MADE, null);
    }
}
