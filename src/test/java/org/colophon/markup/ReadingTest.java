package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static String plain(String markdown) {
        return Sample.MARKUP.plainText(markdown, Sample.REFERENCES);
    }

    @Test
    void facts_are_read_and_citations_code_and_numbers_are_not() {
        assertThat(plain("It is *worth* {{deal}} [@report][^1] by `x`.\n\n```\ncode\n```\n\n[^1]: A note."))
                .isEqualTo("It is worth €3.1 million by .\n\nA note.");
    }

    @Test
    void paragraphs_lines_and_cells_stay_apart() {
        assertThat(plain("# A\n\nb\nc  \nd\n\n- e\n- f\n\n| g | h |\n|---|---|\n| i | j |"))
                .isEqualTo("A\n\nb c\nd\n\ne\nf\n\ng h\ni j");
    }

    @Test
    void removed_elements_are_not_read() {
        assertThat(plain("a <script>b</script><b>c</b> &amp; <!-- d -->e")).isEqualTo("a c & e");
    }

    @Test
    void words_cannot_hide_in_the_class_of_a_footnote_number() {
        assertThat(plain("a <sup class=\"footnote-ref\">hidden</sup>")).isEqualTo("a hidden");
    }

    @Test
    void the_words_of_an_article_are_those_of_its_text() {
        assertThat(Sample.MARKUP
                        .article("Worth {{deal}} — [@report] `code`", Sample.REFERENCES)
                        .words())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''              | 0
            one two  three  | 3
            don't well-made | 2
            – & —           | 0
            3.1 2026        | 2
            日本 news         | 3
            """)
    void words_are_counted(String text, int words) {
        assertThat(Reading.words(text)).isEqualTo(words);
    }
}
