package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedTest {

    private static final List<String> BLOCKS = List.of(
            "The harbour bridge is closed until Monday morning.",
            "## What happened",
            "- one point\n- another point\n    - a point below\n",
            "1. first\n2. second",
            "> A quotation with *emphasis* and [a link](https://a.example/).",
            "| a | b |\n|---|---|\n| one | two |\n| three | four |",
            "```\ncode stands here\n```",
            "A fact {{deal}} and a source [@report] and a note[^1].\n\n[^1]: The note.",
            "![A picture](/media/a.png) beside text",
            "<details><summary>More</summary>\n\nHidden **text** here\n\n</details>",
            "---");

    private final Markup markup = new Markup();

    private String compared(String before, String after) {
        return markup.compared(before, after, References.none()).value();
    }

    private static String added(String text) {
        return "<ins class=\"diff-added\">" + text + "</ins>";
    }

    private static String removed(String text) {
        return "<del class=\"diff-removed\">" + text + "</del>";
    }

    @Test
    void words_are_marked_inside_the_paragraph_they_stand_in() {
        assertThat(compared("The bridge is closed today.", "The bridge is open today."))
                .isEqualTo("<p>The bridge is " + removed("closed") + added("open") + " today.</p>");
    }

    @Test
    void the_same_text_has_no_marks() {
        assertThat(compared("# A\n\nText *here*.", "# A\n\nText *here*."))
                .doesNotContain("diff-")
                .contains("<em>here</em>");
    }

    @Test
    void a_new_paragraph_and_one_that_is_gone_are_marked_whole() {
        String html = compared("Kept.\n\nGone for good.", "Kept.\n\nWhat nobody wrote before.");
        assertThat(html)
                .contains("<p>Kept.</p>")
                .contains("<p>" + removed("Gone for good.") + "</p>")
                .contains("<p>" + added("What nobody wrote before.") + "</p>");
    }

    @Test
    void changed_emphasis_and_a_changed_link_show() {
        assertThat(compared("A plain word.", "A **plain** word."))
                .isEqualTo("<p>A " + removed("plain") + "<strong>" + added("plain") + "</strong> word.</p>");
        assertThat(compared("[here](https://a.example/)", "[here](https://b.example/)"))
                .contains(removed("here"))
                .contains("https://b.example/\" rel=\"noopener\">" + added("here"));
    }

    @Test
    void lists_are_compared_point_by_point() {
        assertThat(compared("- one point\n- two points", "- one point\n- two sharp points\n- three"))
                .isEqualTo("<ul><li>one point</li><li>two " + added("sharp ") + "points</li><li>" + added("three")
                        + "</li></ul>");
    }

    @Test
    void an_author_cannot_write_what_looks_like_a_difference() {
        String forged = "<ins class=\"diff-added\">mine</ins> <del class=\"diff-removed\">theirs</del>";
        assertThat(compared(forged, forged)).doesNotContain("diff-").contains("<ins>mine</ins>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> <ins onclick=\"x()\">a</ins>",
                "[a](javascript:alert(1)) <a href=\"javascript:x\">b</a>",
                "</p></div></ins><p class=\"diff-added\">x",
                "<table><tr><td>one<table><tr><td>two</table></table>",
                "<details><summary>a</details><li>b<ul><li>c",
                "\u0000\u202e {{deal}} [@report] [^1]\n\n[^1]: <b>"
            })
    void hostile_texts_are_as_safe_compared_as_alone(String hostile) {
        for (String html :
                List.of(compared(hostile, "Fine."), compared("Fine.", hostile), compared(hostile, "a " + hostile))) {
            Safety.assertArticle(html.replace(" class=\"diff-added\"", "").replace(" class=\"diff-removed\"", ""));
        }
    }

    @Test
    void a_line_is_compared_as_a_line() {
        assertThat(markup.comparedInline("Bridge <b>closed", "Bridge <b>opens", References.none())
                        .value())
                .isEqualTo("Bridge &lt;b&gt;" + removed("closed") + added("opens"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void both_texts_can_be_read_off_and_the_newer_one_has_its_own_elements(long seed) {
        Random random = new Random(seed);
        String before = random(random);
        String after = random(random);
        Document compared = Jsoup.parseBodyFragment(compared(before, after));
        String html = compared.body().html();
        Document newer = compared.clone();
        newer.select("del.diff-removed").remove();
        newer.select("ins.diff-added").unwrap();
        String expected = markup.article(after, References.none()).html().value();
        assertThat(letters(newer)).as("seed %d: %s", seed, html).isEqualTo(letters(Jsoup.parseBodyFragment(expected)));
        Document older = compared.clone();
        older.select("ins.diff-added").remove();
        assertThat(sorted(letters(older)))
                .as("seed %d: %s", seed, html)
                .isEqualTo(sorted(letters(Jsoup.parseBodyFragment(
                        markup.article(before, References.none()).html().value()))));
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            String block = BLOCKS.get(random.nextInt(BLOCKS.size()));
            text.append(random.nextInt(3) == 0 ? block.replace("point", "item").replace("one", "two words") : block)
                    .append("\n\n");
        }
        return text.toString();
    }

    private static String letters(Document document) {
        return document.body().text().replaceAll("\\s+", "");
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void very_long_texts_that_share_nothing_take_no_long_time() {
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            one.append("word").append(i).append(i % 40 == 0 ? "\n\n" : " ");
            other.append("other").append(i * 7).append(i % 50 == 0 ? "\n\n" : " ");
        }
        long begun = System.nanoTime();
        assertThat(compared(one.toString(), other.toString()).length()).isGreaterThan(one.length());
        String paragraph = one.toString().replace("\n\n", " ");
        assertThat(compared(paragraph, paragraph + "more")).endsWith(added(" more") + "</p>");
        assertThat(compared(paragraph, paragraph.replace("7", "8")).length()).isGreaterThan(paragraph.length());
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }
}
