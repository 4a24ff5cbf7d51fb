package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderedWordsTest {

    /** The words with a bar between them. */
    private static String words(String markdown) {
        return RenderedWords.of(markdown).stream()
                .map(word -> word.in(markdown))
                .collect(Collectors.joining("|"));
    }

    private static String places(String markdown) {
        return RenderedWords.of(markdown).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            One two, three.                   § One|two|three
            don't can’t won't.                § don't|can’t|won't
            3.1 1,000 snake_case well-known   § 3.1|1,000|snake_case|well-known
            a--b c.. d' -e                    § a|b|c|d|e
            U.S. and e.g. this                § U.S|and|e.g|this
            he said ██ and s██t               § he|said|██|and|s██t
            # Heading two                     § Heading|two
            > Said *she*                      § Said|she
            - [x] done                        § done
            [text here](https://a.example/no) § text|here
            ![alt text](/media/no.jpg "no")   § alt|text
            a ~~b~~ ++c++ __d__               § a|b|c|d
            {{deal}} {{deal|short}} costs     § costs
            said [@report] [@a; @b, p. 12]    § said
            see https://a.example/path        § see|https|a.example|path
            see <https://a.example>           § see|https|a.example
            x<b>y</b>z a<br>b                 § xyz|a|b
            a <code>no</code> b               § a|b
            straße naïve नमस्ते 서울 시민           § straße|naïve|नमस्ते|서울|시민
            東京タワーへ iPhone手机              § 東|京|タ|ワ|ー|へ|iPhone|手|机
            ภาษา                              § ภ|า|ษ|า
            \\*not\\* a \\_b                    § not|a|b
            """)
    void a_text_has_these_words(String markdown, String words) {
        assertThat(words(markdown)).isEqualTo(words);
    }

    @Test
    void a_word_may_be_broken_by_markup() {
        assertThat(places("**bo**ld and")).isEqualTo("[2-4+6-8, 9-12]");
        assertThat(places("[bo](x)ld")).isEqualTo("[1-3+7-9]");
        assertThat(places("snake\\_case")).isEqualTo("[0-5+6-11]");
    }

    @Test
    void a_character_reference_is_one_letter_and_stands_where_it_is_written() {
        assertThat(places("caf&eacute; a&amp;b &#x41;b")).isEqualTo("[0-11, 12-13, 18-19, 20-27]");
        assertThat(places("&nothing; x&amp;amp;")).isEqualTo("[1-8, 10-11, 16-19]");
        assertThat(places("a&nbsp;b")).isEqualTo("[0-1, 7-8]");
    }

    @Test
    void code_and_raw_blocks_and_definitions_have_no_words() {
        assertThat(words("a `b c` d\n\n    e\n\n```f\ng\n```\n\n<div>h</div>\n\n[i]: j 'k'\n\nl [m][i]"))
                .isEqualTo("a|d|l|m");
    }

    @Test
    void lines_and_blocks_end_words_and_so_does_what_stands_for_others() {
        assertThat(words("a\nb\\\nc  \nd\n\ne")).isEqualTo("a|b|c|d|e");
        assertThat(words("a`x`b {{deal}}s c[@report]d e![f](/media/g.jpg)h")).isEqualTo("a|b|s|c|d|e|f|h");
    }

    @Test
    void footnotes_count_once_they_are_referred_to_and_their_labels_never() {
        assertThat(words("Text[^1] more.\n\n[^1]: Noted[^two].\n\n[^2]: Unseen.\n\n[^two]: Deep.\n\nEnd."))
                .isEqualTo("Text|more|Noted|Deep|End");
        assertThat(words("Text[^1] again[^1].\n\n[^1]: Noted.")).isEqualTo("Text|again|Noted");
    }

    @Test
    void cells_of_tables_are_read_where_they_stand() {
        String table = "| a b | c\\|d &amp; e |\n|---|---|\n| *f*g | `h` x\\|y **z** \\| {{deal\\|short}} |\n| i |";
        assertThat(words(table)).isEqualTo("a|b|c|d|e|fg|x|y|z|i");
        assertThat(words("> |a|b|\n> |-|-|\n> |c\\||d|")).isEqualTo("a|b|c|d");
    }

    @Test
    void a_tab_of_which_a_quotation_takes_a_part_moves_nothing() {
        assertThat(words(">\tquoted *text* here\n>\tand there")).isEqualTo("quoted|text|here|and|there");
        assertThat(words("-\tone\n\n\ttwo\n1.\tthree")).isEqualTo("one|two|three");
    }

    @Test
    void addresses_and_references_in_one_text_stay_where_they_are() {
        assertThat(words("R&amp;D at https://a.example and more")).isEqualTo("R|D|at|https|a.example|and|more");
    }

    @Test
    void what_is_removed_from_a_text_moves_nothing() {
        String text = "on\u0000e \u0007two \uFDD0three \uD800 fo\uDC00ur 😀 five";
        List<Word> words = RenderedWords.of(text);
        assertThat(words).extracting(word -> word.in(text)).containsExactly("one", "two", "three", "fo", "ur", "five");
        assertThat(words.getFirst()).hasToString("0-2+3-4");
        assertThat(RenderedWords.ofInline(text)).hasToString(words.toString());
    }

    @Test
    void line_ends_of_two_characters_move_nothing() {
        assertThat(words("one\r\ntwo\r\n\r\n> three\r\n> four\r\n\r\n|a|b|\r\n|-|-|\r\n|c|d|\r\n"))
                .isEqualTo("one|two|three|four|a|b|c|d");
    }

    @Test
    void a_paragraph_that_is_too_nested_to_read_is_text() {
        String text = "one &amp; [" + "[".repeat(1_200) + "x\ntwo" + "]".repeat(1_201);
        assertThat(words(text)).isEqualTo("one|amp|x|two");
    }

    @Test
    void marks_belong_to_their_letters() {
        assertThat(words("e\u0301te\u0301 می\u200Cخواهم co\u00ADop a\u200Bb"))
                .isEqualTo("e\u0301te\u0301|می\u200Cخواهم|co\u00ADop|a|b");
        assertThat(words("ก่อน")).isEqualTo("ก่|อ|น");
    }

    @Test
    void a_line_has_no_markup_but_facts() {
        String line = "*Ferry* fares `rise` to {{fare}} &amp; {{no fact} [@report] **bo**ld";
        assertThat(RenderedWords.ofInline(line))
                .extracting(word -> word.in(line))
                .containsExactly("Ferry", "fares", "rise", "to", "amp", "no", "fact", "report", "bo", "ld");
        assertThat(RenderedWords.ofInline("")).isEmpty();
        assertThat(RenderedWords.of("")).isEmpty();
    }
}
