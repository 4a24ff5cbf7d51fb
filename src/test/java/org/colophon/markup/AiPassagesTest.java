package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AiPassagesTest {

    /** A text whose passages stand between « and », rendered, with its marks in the same signs. */
    private static String article(String text) {
        return signed(Sample.MARKUP
                .article(bare(text), Sample.REFERENCES, passages(text))
                .html()
                .value());
    }

    private static String inline(String text) {
        return signed(Sample.MARKUP
                .inline(bare(text), Sample.REFERENCES, passages(text))
                .value());
    }

    private static String signed(String html) {
        return MarkSigns.in(html.strip(), "«", "»");
    }

    private static String bare(String text) {
        return text.replaceAll("[«»]", "");
    }

    private static AiPassages passages(String text) {
        List<int[]> ranges = new ArrayList<>();
        for (int at = text.indexOf('«'), gone = 0; at >= 0; at = text.indexOf('«', at + 1), gone += 2) {
            ranges.add(new int[] {at - gone, text.indexOf('»', at) - gone - 1});
        }
        return AiPassages.of(ranges, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '¬', textBlock = """
            a «b c» d                     § <p>a «b c» d</p>
            «all of it»                   § <p>«all of it»</p>
            a «b *c* d» e                 § <p>a «b <em>c</em> d» e</p>
            «*a* **b** [c](/d)» e         § <p>«<em>a</em> <strong>b</strong> <a href="/d">c</a>» e</p>
            *a«b*c» d                     § <p><em>a«b»</em>«c» d</p>
            «[a](/b)» «[c](/d)»           § <p>«<a href="/b">a</a> <a href="/d">c</a>»</p>
            a\\«*b\\*» c                  § <p>a«*b*» c</p>
            x «R&amp;D» y                 § <p>x «R&amp;D» y</p>
            a &ea«cute;b» c               § <p>a é«b» c</p>
            a «&eacu»te; c                § <p>a «é» c</p>
            «a {{deal}} b»                § <p>«a »DEAL« b»</p>
            «a» {{d«ea»l}} b              § <p>«a» DEAL b</p>
            «a [@report] b»               § <p>«a »<sup class="citation">CITED</sup>« b»</p>
            a `b«c»d` e                   § <p>a <code>b«c»d</code> e</p>
            «see https://a.example/x now» § <p>«see <a href="https://a.example/x" rel="noopener">https://a.example/x</a> now»</p>
            R&amp;D «at https://a.example x» § <p>R&amp;D «at <a href="https://a.example" rel="noopener">https://a.example</a> x»</p>
            ## A «heading»                § <h2 id="h-a-heading">A «heading»</h2>
            x<b>«y»</b>«z <i>a</i>»       § <p>x«<b>y</b>z <i>a</i>»</p>
            ![«a»](/media/b.jpg) «c»      § <p><img src="/media/b.jpg" alt="a" loading="lazy"> «c»</p>
            ![«a» b](https://a.example/b.jpg) § <p><a href="https://a.example/b.jpg" rel="noopener">«a» b</a></p>
            a~~«b»~~ ++«c»++              § <p>a«<del>b</del> <ins>c</ins>»</p>
            <https://«a».example>         § <p><a href="https://a.example" rel="noopener">https://«a».example</a></p>
            """)
    void a_text_has_these_marks(String text, String html) {
        assertThat(article(text)).isEqualTo(html.replace("DEAL", Sample.DEAL).replace("CITED", Sample.cited(1, "")));
    }

    @Test
    void blocks_have_marks_of_their_own() {
        assertThat(article("«one\ntwo»\n\n«- three\n- fo»ur\n\n> «five\n> six»"))
                .isEqualTo(
                        "<p>«one\ntwo»</p>\n<ul><li>«three»</li><li>«fo»ur</li></ul>\n<blockquote>\n<p>«five\nsix»</p>\n</blockquote>");
        assertThat(article("| a | «b» |\n|---|---|\n| c\\|«d\\|e» | *f*«g» `h\\|«i»` |"))
                .contains(">«b»</th>", "<td>c|«d|e»</td>", "<td><em>f</em>«g» <code>h|«i»</code></td>");
        assertThat(article("- [x] «done\n- [ ] not» done")).contains("☑</span> «done»", "☐</span> «not» done");
        assertThat(article("a[^1]\n\n[^1]: «b» c")).contains("«b» c ");
    }

    @Test
    void code_and_raw_html_are_marked_too() {
        assertThat(article("```\na\n«b\nc»\n```")).isEqualTo("<pre tabindex=\"0\"><code>a\n«b\nc»\n</code></pre>");
        assertThat(article("> ```\n> a\n> «b»\n> ```")).contains("<code>a\n«b»\n</code>");
        assertThat(article("    a\n\n    «b»c")).contains("<code>a\n\n«b»c\n</code>");
        assertThat(article("<div>a «b <b>c</b> &amp; {{deal}}» d</div>"))
                .isEqualTo("<div>a «b <b>c</b> &amp; »" + Sample.DEAL + " d</div>");
        assertThat(article("«<table>\n<tr>\n<td>a</td>\n</tr>\n</table>»")).contains("<td>«a»</td></tr>");
        assertThat(article("«<table>\n<tr>\n<td>a</td>\n</tr>\n</table>»").replaceAll("[«»]", ""))
                .isEqualTo(Sample.article("<table>\n<tr>\n<td>a</td>\n</tr>\n</table>"));
    }

    @Test
    void in_a_line_only_facts_stay_unmarked() {
        assertThat(inline(" «Ferry   fares *rise* to {{deal}} &» more "))
                .isEqualTo("«Ferry fares *rise* to »" + Sample.DEAL + "« &amp;» more");
        assertThat(inline("plain")).isEqualTo("plain");
    }

    @Test
    void a_mark_says_what_it_is_told_to() {
        var passages = AiPassages.of(List.of(new int[] {0, 1}), "ai-\"assisted");
        assertThat(Sample.MARKUP
                        .article("ab", Sample.REFERENCES, passages)
                        .html()
                        .value())
                .isEqualTo(
                        "<p><span class=\"ai\" data-origin=\"ai\" ai-disclosure=\"ai-&quot;assisted\">a</span>b</p>\n");
    }

    @Test
    void ranges_that_are_none_are_cut() {
        var wild = AiPassages.of(
                List.of(new int[] {-5, 1}, new int[] {0, 2}, new int[] {3, 2}, new int[] {3, 99}, new int[] {7, 9}),
                "");
        assertThat(signed(Sample.MARKUP
                        .article("abcde", Sample.REFERENCES, wild)
                        .html()
                        .value()))
                .isEqualTo("<p>«ab»c«de»</p>");
        assertThat(signed(Sample.MARKUP.inline("abcde", Sample.REFERENCES, wild).value()))
                .isEqualTo("«ab»c«de»");
        assertThat(signed(Sample.MARKUP.inline("", Sample.REFERENCES, wild).value()))
                .isEmpty();
    }

    @Test
    void half_a_character_and_what_is_removed_move_nothing() {
        assertThat(signed(Sample.MARKUP
                        .article("\u0000a😀\uFDD0b", Sample.REFERENCES, AiPassages.of(List.of(new int[] {3, 6}), ""))
                        .html()
                        .value()))
                .isEqualTo("<p>a😀«b»</p>".replace("😀«b»", "😀«b»"));
    }

    @Test
    void nobody_can_write_a_mark() {
        assertThat(Sample.article("<span class=\"ai\" data-origin=\"ai\" ai-disclosure=\"x\">a</span>\n\n"
                        + "<div class=\"ai\" data-origin=\"ai\">b</div>"))
                .isEqualTo("<p><span>a</span></p>\n<div>b</div>".replace("<span>a</span>", "a"));
    }
}
