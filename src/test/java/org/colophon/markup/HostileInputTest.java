package org.colophon.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

    private static final List<String> TOKENS = List.of(
            "\n",
            "\n\n",
            " ",
            "> ",
            "- ",
            "1. ",
            "# ",
            "    ",
            "```",
            "~~~",
            "`",
            "*",
            "**",
            "_",
            "~~",
            "++",
            "[",
            "](",
            ")",
            "![",
            "]",
            "|",
            "|---|\n",
            "\\",
            "<",
            ">",
            "\"",
            "'",
            "=",
            "/",
            "&",
            "&#x3c;",
            "&lt;",
            "{{deal}}",
            "{{sly}}",
            "{{",
            "}}",
            "[@report]",
            "[@",
            ";",
            "[^1]",
            "[^1]: ",
            "[x]: ",
            "<p>",
            "</p>",
            "<h1>",
            "</h1>",
            "<h2 id=\"h-a\">",
            "</h2>",
            "<a href=\"",
            "</a>",
            "<code>",
            "</code>",
            "<pre>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<section class=\"footnotes\">",
            "</section>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?",
            "<div title=\"",
            "<details>",
            "<li>",
            "<svg>",
            "<math>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<textarea>",
            "<select>",
            "<form>",
            "<ruby><rt>",
            "<sup class=\"citation\">",
            "https://a.example/",
            "javascript:",
            "/media/a.jpg",
            "\u0000",
            "\uFDD0",
            "\uD800",
            "\u2028",
            "日本");

    static List<String> corpus() {
        try (var in = HostileInputTest.class.getResourceAsStream("/markup/xss.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# -- ") && !line.startsWith("# One "))
                    .map(HostileInputTest::unescape)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_corpus_is_not_small() {
        assertThat(corpus()).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void a_payload_is_harmless_wherever_it_is_written(String payload) {
        List.of(
                        payload,
                        "x " + payload + " y",
                        "- a\n\n  " + payload,
                        "> " + payload,
                        "| a |\n|---|\n| " + payload + " |")
                .forEach(HostileInputTest::assertHarmless);
    }

    /** More runs: {@code -Dmarkup.runs=100000}; the same runs again: {@code -Dmarkup.seed=…}. */
    @Test
    void payloads_and_markdown_glued_at_random_are_harmless() {
        long seed = Long.getLong("markup.seed", System.nanoTime());
        int runs = Integer.getInteger("markup.runs", 3_000);
        System.out.println("markup.seed=" + seed);
        List<String> corpus = corpus();
        var random = new Random(seed);
        for (int run = 0; run < runs; run++) {
            String text = IntStream.range(0, 1 + random.nextInt(20))
                    .mapToObj(i -> random.nextInt(4) == 0 ? piece(corpus, random) : pick(TOKENS, random))
                    .collect(Collectors.joining());
            try {
                assertHarmless(text);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("markup.seed=" + seed + " run " + run + ": " + text, e);
            }
        }
    }

    private static void assertHarmless(String text) {
        var rendered = Sample.MARKUP.article(text, Sample.REFERENCES);
        Safety.assertArticle(rendered.html().value());
        assertThat(rendered.headings()).extracting(Heading::id).doesNotHaveDuplicates();
        Safety.assertComment(Sample.MARKUP.comment(text).value());
        Safety.assertInline(Sample.MARKUP.inline(text, Sample.REFERENCES).value());
        Safety.assertArticle(Sample.MARKUP
                .article(rendered.html().value(), Sample.REFERENCES)
                .html()
                .value());
    }

    /** A part of a payload, so that its halves meet other halves. */
    private static String piece(List<String> corpus, Random random) {
        String payload = pick(corpus, random);
        int start = random.nextInt(payload.length() + 1);
        return random.nextBoolean()
                ? payload
                : random.nextBoolean() ? payload.substring(start) : payload.substring(0, start);
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String unescape(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '\\' || i + 1 == line.length()) {
                text.append(line.charAt(i));
                continue;
            }
            switch (line.charAt(++i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case '0' -> text.append('\0');
                case 'u' -> {
                    text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(line.charAt(i));
            }
        }
        return text.toString();
    }
}
