package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Random texts from seeds, with random passages. Every letter of a text stands in it once, so that a printed letter says
 * where it comes from.
 */
class PassagesOfGeneratedTextsTest {

    private static final boolean THOROUGH = "all".equals(System.getProperty("colophon.seeds"));
    private static final int TEXTS = THOROUGH ? 40_000 : 2_500;
    private static final Pattern PART = Pattern.compile("<[^>]*>|[^<]+");
    private static final char FIRST = '\u4E00';

    private static final List<String> HOSTILE = List.of(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\t",
            "> ",
            ">\t",
            "- ",
            "- [x] ",
            "1. ",
            "# ",
            "    ",
            "```",
            "\n```\n",
            "`",
            "``",
            "*",
            "**",
            "_",
            "~~",
            "++",
            "[",
            "](",
            ")",
            "![",
            "](/media/a.jpg)",
            "]",
            "|",
            "\n|---|---|\n",
            "\\",
            "\\|",
            "<",
            ">",
            "&",
            "&amp;",
            "&amp",
            "&lt",
            "&#65;",
            "&#65",
            "&eacute;",
            "{{",
            "}}",
            "{{deal}}",
            "{{sly}}",
            "[@report]",
            "[@",
            "[^1]",
            "\n[^1]: ",
            "[x]: ",
            "<b>",
            "</b>",
            "<div>",
            "\n<div>\n",
            "</div>",
            "\n<div title=\"",
            "\n<ol title='",
            "<a href=\"",
            "<a href=/x title=\"",
            "\"",
            "'",
            "=",
            ">",
            " reversed>",
            "<code>",
            "</code>",
            "\n<pre>",
            "</pre>",
            "<br>",
            "<img alt=\"",
            "<table>",
            "\n<table>\n<tr>\n<td>",
            "<ul> <li>",
            "</li>",
            "</ul>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<textarea>",
            "</textarea>",
            "<select>",
            "<details>",
            "<span class=\"ai\">",
            "</span>",
            "<p>",
            "</p>",
            "it's ",
            "😀",
            "\uD800",
            "\u0000",
            "\uFDD0",
            "\uFDD1",
            "&#xFDD0;",
            "https://a.example/x",
            "<https://a.example>",
            "www.");

    private Random random = new Random(0);
    private char next;

    private int pick(int bound) {
        return random.nextInt(bound);
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 1 + pick(3); i > 0; i--) {
            word.append(next++);
        }
        return word.toString();
    }

    private String inline() {
        return switch (pick(20)) {
            case 0 -> "*" + word() + " " + word() + "*";
            case 1 -> word() + " **" + word() + "** " + word();
            case 2 -> "**" + word() + " *" + word() + "* " + word() + "**";
            case 3 -> "[" + word() + " **" + word() + "**](https://a.example/path)";
            case 4 -> "`" + word() + "`";
            case 5 -> "`` " + word() + "`" + word() + " ``";
            case 6 -> word() + " {{deal}} " + word();
            case 7 -> word() + " [@report, p. 3] " + word();
            case 8 -> "~~" + word() + "~~ ++" + word() + "++";
            case 9 -> "\\*" + word() + "\\_&amp;" + word() + " &eacute;" + word();
            case 10 -> "https://a.example/path " + word() + " <https://b.example>";
            case 11 -> "![" + word() + "](https://a.example/b.jpg)";
            case 12 -> "<b>" + word() + "</b> <kbd>" + word() + "</kbd>";
            case 13 -> "R&amp;D " + word() + " https://a.example/x " + word() + " &lt;" + word();
            case 14 -> word() + "  \n" + word() + "\\\n" + word();
            case 15 -> word() + " [" + word() + " *" + word() + " " + word() + "_ ]( " + word();
            default -> word();
        };
    }

    private String line() {
        var line = new StringBuilder(word());
        for (int i = pick(8); i > 0; i--) {
            line.append(pick(5) == 0 ? ", " : " ").append(inline());
        }
        return line.toString();
    }

    private String cell() {
        return line().replace("\\\n", " ").replace("\n", " ").replace("|", "\\|");
    }

    private String block(int number) {
        return switch (pick(14)) {
            case 0 -> "## " + line().replace("\n", " ");
            case 1 -> "> " + line() + "\n> " + line();
            case 2 -> "- " + line() + "\n- [x] " + line() + "\n  - " + line();
            case 3 -> "3. " + line() + "\n\n   " + line();
            case 4 ->
                "| a | b |\n|---|---|\n| " + cell() + " | x\\|y " + cell() + " `" + word() + "\\|" + word() + "` |";
            case 5 -> "```\n" + word() + "\n\n  " + word() + "\n```";
            case 6 -> "> ~~~ java\n> " + word() + "\n> " + word() + "\n> ~~~";
            case 7 -> "    " + word() + "\n\n      " + word();
            case 8 -> line() + "[^n" + number + "] " + line();
            case 9 ->
                "<div>\n" + word() + " <b>" + word() + "</b> {{deal}} " + word() + " &amp; " + word() + "\n</div>";
            case 10 -> "<table>\n<tr>\n<td>" + word() + "</td>\n<td> " + word() + " </td>\n</tr>\n</table>";
            case 11 -> "- > " + line() + "\n  > " + line();
            case 12 -> "`" + word() + "\n" + word() + "` " + line();
            default -> line() + '\n' + line();
        };
    }

    private String generated(long seed) {
        random = new Random(seed);
        next = FIRST;
        var text = new StringBuilder();
        int blocks = 1 + pick(6);
        for (int i = 0; i < blocks; i++) {
            text.append(block(i)).append("\n\n");
        }
        for (int i = 0; i < blocks; i++) {
            if (text.indexOf("[^n" + i + "]") >= 0) {
                text.append("[^n").append(i).append("]: ").append(line()).append("\n\n");
            }
        }
        return pick(4) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
    }

    private String hostile(long seed) {
        random = new Random(seed);
        next = FIRST;
        var text = new StringBuilder();
        for (int i = pick(40); i >= 0; i--) {
            text.append(HOSTILE.get(pick(HOSTILE.size())));
            text.append(pick(2) == 0 ? word() : "");
        }
        return text.toString();
    }

    private List<int[]> ranges(String text) {
        List<int[]> ranges = new ArrayList<>();
        if (pick(5) == 0) {
            return List.of(new int[] {0, text.length()});
        }
        for (int at = pick(20); at < text.length(); ) {
            int end = Math.min(text.length(), at + 1 + pick(30));
            ranges.add(new int[] {at, end});
            at = end + pick(30);
        }
        return ranges;
    }

    private static String without(String html) {
        return MarkSigns.in(html, "", "");
    }

    /** Holds printed letters against the passages. @return how many letters are printed outside of marks but lie in one */
    private static int unmarked(String source, List<int[]> ranges, String html, String about) {
        Map<Character, Integer> places = new HashMap<>();
        for (int i = 0; i < source.length(); i++) {
            places.put(source.charAt(i), i);
        }
        BitSet written = new BitSet();
        ranges.forEach(range -> written.set(range[0], range[1]));
        int unmarked = 0;
        boolean marked = false;
        Matcher part = PART.matcher(MarkSigns.in(html, "<«>", "<»>"));
        while (part.find()) {
            String text = part.group();
            if (text.startsWith("<")) {
                marked = text.equals("<«>") || (marked && !text.equals("<»>"));
                continue;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= FIRST && c < '\u9FFF') {
                    boolean lies = written.get(places.getOrDefault(c, 0));
                    assertThat(!marked || lies)
                            .as("%s marked in %s%n%s", c, about, html)
                            .isTrue();
                    unmarked += lies && !marked ? 1 : 0;
                }
            }
        }
        return unmarked;
    }

    @Test
    void exactly_what_stems_from_the_passages_is_marked_and_nothing_else_changes() {
        for (long seed = 0; seed < TEXTS; seed++) {
            String text = generated(seed);
            List<int[]> ranges = ranges(text);
            AiPassages passages = AiPassages.of(ranges, "");
            String about = "seed %d:%n%s".formatted(seed, text);
            String html = Sample.MARKUP
                    .article(text, Sample.REFERENCES, passages)
                    .html()
                    .value();
            assertThat(without(html))
                    .as(about)
                    .isEqualTo(Sample.MARKUP
                            .article(text, Sample.REFERENCES)
                            .html()
                            .value());
            assertThat(unmarked(text, ranges, html, about))
                    .as("unmarked in %s%n%s", about, html)
                    .isZero();
            String line =
                    Sample.MARKUP.inline(text, Sample.REFERENCES, passages).value();
            assertThat(without(line))
                    .as(about)
                    .isEqualTo(Sample.MARKUP.inline(text, Sample.REFERENCES).value());
            assertThat(unmarked(text, ranges, line, about))
                    .as("unmarked in %s%n%s", about, line)
                    .isZero();
        }
    }

    @Test
    void no_text_however_broken_is_changed_by_marks_or_gets_one_in_the_wrong_place() {
        int unmarked = 0;
        int letters = 0;
        for (long seed = 0; seed < 4L * TEXTS; seed++) {
            String text = hostile(seed);
            List<int[]> ranges = ranges(text);
            AiPassages passages = AiPassages.of(ranges, "");
            String about = "seed %d:%n%s".formatted(seed, text);
            String html = Sample.MARKUP
                    .article(text, Sample.REFERENCES, passages)
                    .html()
                    .value();
            assertThat(without(html))
                    .as(about)
                    .isEqualTo(Sample.MARKUP
                            .article(text, Sample.REFERENCES)
                            .html()
                            .value());
            unmarked += unmarked(text, ranges, html, about);
            letters += next - FIRST;
            String line =
                    Sample.MARKUP.inline(text, Sample.REFERENCES, passages).value();
            assertThat(without(line))
                    .as(about)
                    .isEqualTo(Sample.MARKUP.inline(text, Sample.REFERENCES).value());
        }
        // Raw HTML that ends in the middle of a tag is read by the sanitiser as it likes.
        assertThat(unmarked).isLessThan(letters / 20);
    }
}
