package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to exhaust time or stack, of 200 kB; more with {@code -Dmarkup.size=1000000}. */
class PathologicalTest {

    private static final int SIZE = Integer.getInteger("markup.size", 200_000);

    static Stream<Arguments> texts() {
        return Stream.concat(
                Stream.of(
                                "{{",
                                "}}",
                                "{{a",
                                "{{a}}",
                                "{{deal}}",
                                "[@",
                                "[@a; ",
                                "[@a]",
                                "[@report]",
                                "<",
                                "<a",
                                "<a href=\"",
                                "<!--",
                                "<![CDATA[",
                                "<?",
                                "<!A ",
                                "</",
                                "<div>",
                                "<div>\n\n",
                                "<b>",
                                "</b>",
                                "<table>",
                                "<h2>",
                                "[",
                                "![",
                                "]",
                                "[a](",
                                "![a](b) ",
                                "[a]: b\n",
                                "[^1]: ",
                                "[^1]",
                                "*",
                                "*a ",
                                "**a",
                                "a**",
                                "_a_ ",
                                "*a_ ",
                                "~~a",
                                "++a",
                                "`",
                                "`a``",
                                "> ",
                                ">",
                                "- ",
                                "1. ",
                                "    ",
                                "\t",
                                "# ",
                                "# a\n",
                                "|",
                                "a|",
                                "\\",
                                "&",
                                "&#x",
                                "&amp;",
                                "https://a.example ",
                                "www.",
                                "a@b.example ",
                                "\"",
                                "'",
                                "\n",
                                "\r\n",
                                "\u0000",
                                "\uD800",
                                "日",
                                "<a title=\"{{deal}}\">",
                                "<sup class=\"citation\">",
                                "- a\n",
                                "> a\n",
                                "a\n===\n",
                                "- [ ] a\n",
                                "|a|\n|-|\n",
                                "~~~\n",
                                "<code>",
                                "<ol><li>")
                        .map(part -> arguments(part, part.repeat(SIZE / part.length()))),
                Stream.of(
                        arguments("deep list", nested(" ", "- a\n")),
                        arguments("closed brackets", "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2)),
                        arguments("closed braces", "{".repeat(SIZE / 2) + "}".repeat(SIZE / 2)),
                        arguments("closed citations", "[@".repeat(SIZE / 3) + "]".repeat(SIZE / 3)),
                        arguments("closed stars", "*".repeat(SIZE / 2) + "a" + "*".repeat(SIZE / 2)),
                        arguments("nested images", "![".repeat(SIZE / 6) + "x" + "](u)".repeat(SIZE / 6)),
                        arguments("nested elements", "<b>".repeat(SIZE / 7) + "</b>".repeat(SIZE / 7)),
                        arguments("one word", "a".repeat(SIZE)),
                        arguments("footnotes", "[^1] ".repeat(SIZE / 5) + "\n\n[^1]: x"),
                        arguments(
                                "table of many columns",
                                "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|\n".repeat(2_000)),
                        arguments(
                                "table of many rows",
                                "|a".repeat(100) + "|\n" + "|-".repeat(100) + "|\n" + "a\n".repeat(SIZE / 2)),
                        arguments(
                                "many tables",
                                ("|a".repeat(20) + "|\n" + "|-".repeat(20) + "|\n" + "a\n".repeat(200) + "\n")
                                        .repeat(2_000)),
                        arguments("one paragraph", "! a\n".repeat(SIZE / 4)),
                        arguments("images one after the other", "![a](b)".repeat(SIZE / 7))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void it_is_rendered_all_the_same(String name, String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(Sample.MARKUP.article(text, Sample.REFERENCES)).isNotNull();
            assertThat(Sample.MARKUP.article(text, Sample.REFERENCES, everySecondWord(text)))
                    .isNotNull();
            assertThat(Sample.MARKUP.inline(text, Sample.REFERENCES, everySecondWord(text)))
                    .isNotNull();
            assertThat(Sample.MARKUP.comment(text)).isNotNull();
            assertThat(Sample.MARKUP.inline(text, Sample.REFERENCES)).isNotNull();
            assertThat(RenderedWords.of(text)).isNotNull();
            assertThat(RenderedWords.ofInline(text)).isNotNull();
        });
    }

    private static AiPassages everySecondWord(String text) {
        return AiPassages.of(
                IntStream.range(0, text.length() / 8)
                        .mapToObj(i -> new int[] {8 * i, 8 * i + 4})
                        .toList(),
                "");
    }

    private static String nested(String indent, String item) {
        var text = new StringBuilder();
        for (int depth = 0; text.length() < SIZE; depth++) {
            text.append(indent.repeat(2 * depth)).append(item);
        }
        return text.toString();
    }
}
