package org.colophon.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.junit.jupiter.api.Test;

class ReadingLevelTest {

    @Test
    void words_sentences_and_long_words_are_counted() {
        ReadingLevel level = ReadingLevel.of("The harbour opened. It is not far. Six boats came!", "en");
        assertThat(level).isEqualTo(new ReadingLevel(10, 3, 1));
        assertThat(level.lix()).isEqualTo(13);
        assertThat(level.band()).isEqualTo("very easy");
    }

    @Test
    void headings_and_list_items_are_sentences_of_their_own() {
        String text =
                new Markup().plainText("# A heading\n\nA text\non two lines\n\n- one\n- two\n", References.none());
        assertThat(ReadingLevel.of(text, "en").sentences()).isEqualTo(4);
    }

    @Test
    void six_letters_are_not_long_and_marks_are_no_letters() {
        assertThat(ReadingLevel.of("Brücke bridge don't", "de").longWords()).isZero();
        assertThat(ReadingLevel.of("Brücken", "de").longWords()).isEqualTo(1);
    }

    @Test
    void nothing_is_very_easy() {
        assertThat(ReadingLevel.of("", "en").lix()).isZero();
        assertThat(ReadingLevel.of("… – !", "en").lix()).isZero();
    }

    @Test
    void each_band_begins_where_the_documentation_says() {
        assertThat(new ReadingLevel(100, 10, 19).band()).isEqualTo("very easy");
        assertThat(new ReadingLevel(100, 10, 20).band()).isEqualTo("easy");
        assertThat(new ReadingLevel(100, 10, 30).band()).isEqualTo("of medium difficulty");
        assertThat(new ReadingLevel(100, 10, 40).band()).isEqualTo("difficult");
        assertThat(new ReadingLevel(100, 10, 50).band()).isEqualTo("very difficult");
    }
}
