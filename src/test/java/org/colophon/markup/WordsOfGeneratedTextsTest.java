package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random texts from seeds: what is said about their words fits what the renderer prints. */
class WordsOfGeneratedTextsTest {

    private static final boolean THOROUGH = "all".equals(System.getProperty("colophon.seeds"));
    private static final int TEXTS = THOROUGH ? 20_000 : 1_500;

    private static final String WHOLE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
    private static final String LETTER = "(?:[\\p{L}\\p{Nd}\u2588&&[^" + WHOLE + "]]\\p{M}*)";
    private static final Pattern WORD =
            Pattern.compile("[" + WHOLE + "&&[\\p{L}]]|" + LETTER + "(?:[’'.,_-]?" + LETTER + ")*");

    private static final List<String> WORDS = List.of(
            "harbour",
            "fare",
            "don't",
            "well-known",
            "3.1",
            "1,000",
            "Tür",
            "naïve",
            "東京",
            "かな",
            "ไทย",
            "s\u2588\u2588n",
            "e\u0301",
            "𝒜b",
            "x",
            "snake_case",
            "we’re");

    private static final List<String> HOSTILE = List.of(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\t",
            "> ",
            "- ",
            "1. ",
            "# ",
            "    ",
            "```",
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
            "\n|---|---|\n",
            "\\",
            "\\|",
            "<",
            ">",
            "&",
            "&amp;",
            "&#65;",
            "&eacute;",
            "{{",
            "{{deal}}",
            "[@report]",
            "[^1]",
            "\n[^1]: ",
            "<b>",
            "</b>",
            "<code>",
            "<br>",
            "<!--",
            "-->",
            "word",
            "a",
            "日",
            "é",
            "😀",
            "\uD800",
            "\u0000",
            "https://a.example/x",
            "<https://a.example>",
            "'",
            ".",
            "\u200B");

    /** Prints facts without a word in them. */
    private static final References SIGNS = new References() {
        @Override
        public Optional<FactMark> fact(String key, String format) {
            return Optional.of(new FactMark(key, "0", "—", ""));
        }

        @Override
        public Optional<SourceMark> source(String key) {
            return Optional.empty();
        }
    };

    private final StringBuilder text = new StringBuilder();
    private Random random = new Random(0);

    private int pick(int bound) {
        return random.nextInt(bound);
    }

    private String word() {
        return WORDS.get(pick(WORDS.size()));
    }

    private String piece() {
        String word = word();
        return switch (pick(14)) {
            case 0 -> "*" + word + " " + word() + "*";
            case 1 -> "**" + word + "**" + (Character.isLetter(word.codePointBefore(word.length())) ? "" : " ");
            case 2 -> "**" + "bo" + "**" + "ld";
            case 3 -> "[" + word + " " + word() + "](https://a.example/path)";
            case 4 -> "`" + word + "`";
            case 5 -> "{{" + "key" + "}}";
            case 6 -> "[@report]";
            case 7 -> "~~" + word + "~~ ++" + word() + "++";
            case 8 -> "\\*" + word + "\\_";
            case 9 -> "https://a.example/path";
            case 10 -> "(" + word + ")";
            default -> word;
        };
    }

    private String line() {
        var line = new StringBuilder(word());
        for (int i = pick(12); i > 0; i--) {
            line.append(i % 5 == 0 ? ", " : " ").append(piece());
        }
        return line.toString();
    }

    private void block(int number) {
        switch (pick(9)) {
            case 0 -> text.append("## ").append(line());
            case 1 -> text.append("> ").append(line()).append("\n> ").append(line());
            case 2 -> text.append("- ").append(line()).append("\n- [x] ").append(line());
            case 3 -> text.append("3. ").append(line()).append("\n\n   ").append(line());
            case 4 ->
                text.append("| a | b |\n|---|---|\n| ")
                        .append(line())
                        .append(" | x\\|y ")
                        .append(line())
                        .append(" |");
            case 5 -> text.append("```\n").append(line()).append("\n```");
            case 6 -> text.append(line()).append("[^n").append(number).append("]");
            case 7 ->
                text.append(line()).append("  \n").append(line()).append("\\\n").append(line());
            default -> text.append(line()).append('\n').append(line());
        }
        text.append("\n\n");
    }

    private String generated(long seed) {
        random = new Random(seed);
        text.setLength(0);
        int blocks = 1 + pick(8);
        for (int i = 0; i < blocks; i++) {
            block(i);
        }
        for (int i = 0; i < blocks; i++) {
            if (text.indexOf("[^n" + i + "]") >= 0) {
                text.append("[^n").append(i).append("]: ").append(line()).append("\n\n");
            }
        }
        return text.toString();
    }

    @Test
    void the_words_are_those_of_the_printed_text() {
        for (long seed = 0; seed < TEXTS; seed++) {
            String markdown = generated(seed);
            List<String> printed = WORD.matcher(Sample.MARKUP.plainText(markdown, SIGNS))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            List<Word> words = RenderedWords.of(markdown);
            assertThat(words)
                    .as("seed %d:%n%s", seed, markdown)
                    .extracting(word -> word.in(markdown))
                    .isEqualTo(printed);
            inOrder(markdown, words);
        }
    }

    @Test
    void places_are_in_order_and_inside_whatever_the_text() {
        for (long seed = 0; seed < 4L * TEXTS; seed++) {
            random = new Random(seed);
            text.setLength(0);
            for (int i = pick(60); i >= 0; i--) {
                text.append(HOSTILE.get(pick(HOSTILE.size())));
            }
            String markdown = text.toString();
            inOrder(markdown, RenderedWords.of(markdown));
            inOrder(markdown, RenderedWords.ofInline(markdown));
        }
    }

    private static void inOrder(String markdown, List<Word> words) {
        int before = 0;
        for (Word word : words) {
            for (int part = 0; part < word.parts(); part++) {
                assertThat(word.from(part)).as(markdown).isGreaterThanOrEqualTo(before);
                assertThat(word.to(part)).as(markdown).isGreaterThan(word.from(part));
                before = word.to(part);
            }
            assertThat(before).isLessThanOrEqualTo(markdown.length());
            String shown = word.in(markdown);
            assertThat(WORD.matcher(shown).matches() || shown.indexOf('&') >= 0 || shown.indexOf('\u200B') >= 0)
                    .as("%s in %s", shown, markdown)
                    .isTrue();
        }
    }

    @Test
    void the_words_of_a_long_article_take_less_than_a_blink() {
        var article = new StringBuilder();
        random = new Random(1);
        for (int paragraph = 0; paragraph < 500; paragraph++) {
            for (int i = 0; i < 72; i++) {
                article.append(WORDS.get(pick(6))).append(i % 12 == 11 ? ". " : " ");
            }
            article.append(pick(3) == 0 ? piece() + " {{fare}} [@report]\n\n" : "\n\n");
        }
        String markdown = article.toString();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            assertThat(RenderedWords.of(markdown)).hasSizeGreaterThanOrEqualTo(36_000);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(100));
    }
}
