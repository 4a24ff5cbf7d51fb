package org.colophon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.colophon.manuscript.Rehearsal;
import org.junit.jupiter.api.Test;

/**
 * The editor in the browser and the server in Java carry edits over one another alike: the same seeds, played in both,
 * end with the same text by the same log. 500 seeds in every build, 10,000 with {@code -Dcolophon.seeds=all}.
 */
@BrowserTest
class ConcurrentEditsTest {

    private static final int AT_A_TIME = 250;

    @Test
    void the_same_seeds_end_alike_in_chromium_and_in_java(Chromium chromium, RunningColophon colophon)
            throws IOException {
        Page page = chromium.visitor().newPage();
        Pages.signIn(page, colophon, "editor");
        Pages.newArticle(page);
        String script = script();
        long seeds = "all".equals(System.getProperty("colophon.seeds")) ? 10_000 : 500;
        for (long from = 0; from < seeds; from += AT_A_TIME) {
            List<Rehearsal> rehearsals = LongStream.range(from, from + AT_A_TIME)
                    .mapToObj(Rehearsal::of)
                    .toList();
            Object outcomes = page.evaluate(
                    script, rehearsals.stream().map(Rehearsal::script).toList());
            for (int i = 0; i < rehearsals.size(); i++) {
                Rehearsal rehearsal = rehearsals.get(i);
                assertThat(((List<?>) outcomes).get(i))
                        .as("seed %d: %s", rehearsal.seed(), rehearsal.script())
                        .isEqualTo(rehearsal.outcome());
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream in = ConcurrentEditsTest.class.getResourceAsStream("/manuscript/rehearse.js")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf('(')).replaceAll(";\\s*$", "");
        }
    }
}
