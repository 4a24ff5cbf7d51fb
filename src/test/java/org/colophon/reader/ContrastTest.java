package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the public pages against WCAG 2.2: text 4.5 to 1 (1.4.3), edges of inputs 3 to 1 (1.4.11). */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @Test
    void text_can_be_read_in_the_light_and_in_the_dark() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/assets/css/tokens.css"));
        String[] schemes = css.split("@media", 2);
        assertThat(schemes).hasSize(2);
        for (String scheme : schemes) {
            Map<String, String> colours = new HashMap<>();
            COLOUR.matcher(scheme).results().forEach(match -> colours.put(match.group(1), match.group(2)));
            for (String text : List.of("ink", "quiet", "accent", "wrong")) {
                assertThat(ratio(colours, text, "page")).as(text).isGreaterThan(4.5);
                assertThat(ratio(colours, text, "tint")).as(text).isGreaterThan(4.5);
                assertThat(ratio(colours, text, "ai")).as(text).isGreaterThan(4.5);
            }
            assertThat(ratio(colours, "on-accent", "accent")).isGreaterThan(4.5);
            assertThat(ratio(colours, "ink", "highlight")).isGreaterThan(4.5);
            assertThat(ratio(colours, "edge", "page")).isGreaterThan(3);
            assertThat(ratio(colours, "ai-line", "page")).isGreaterThan(3);
            assertThat(ratio(colours, "ai-line", "ai")).isGreaterThan(3);
        }
    }

    private static double ratio(Map<String, String> colours, String one, String other) {
        double a = luminance(colours.getOrDefault(one, "000000"));
        double b = luminance(colours.getOrDefault(other, "000000"));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
