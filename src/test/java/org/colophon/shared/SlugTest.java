package org.colophon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Budget vote                        | budget-vote
            Zürich’s new tram – at last        | zurichs-new-tram-at-last
            Straße zum Fluß                    | strasse-zum-fluss
            GROSSE STRAẞE                      | grosse-strasse
            Crème brûlée à la carte            | creme-brulee-a-la-carte
            Ærø, Łódź & Đà Nẵng                | aero-lodz-da-nang
            Don't `quote` ʼthis                | dont-quote-this
            ﬁve ½ ² Ⅷ                          | five-1-2-2-viii
            --- already-hyphened ---           | already-hyphened
            2026: 50% more                     | 2026-50-more
            Œuvre                              | oeuvre
            """)
    void a_text_becomes(String text, String slug) {
        assertThat(Slug.from(text, "fallback").value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🚲🚲", "日本語", "—’—", "\ud83d"})
    void a_text_without_a_usable_character_gives_the_fallback(String text) {
        assertThat(Slug.from(text, "article-7").value()).isEqualTo("article-7");
    }

    @Test
    void a_long_text_is_cut_between_words() {
        String slug = Slug.from("seven letters ".repeat(40), "x").value();
        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX).hasSizeGreaterThan(100);
        assertThat(slug).matches("(seven|letters)(-(seven|letters))*");
    }

    @Test
    void one_long_word_is_cut_where_it_must_be() {
        assertThat(Slug.from("x".repeat(500), "y").value()).isEqualTo("x".repeat(Slug.MAX));
        assertThat(Slug.from("a " + "x".repeat(500), "y").value()).hasSize(Slug.MAX);
    }

    @Test
    void a_number_goes_behind_and_the_slug_stays_short_enough() {
        assertThat(new Slug("budget-vote").numbered(2).value()).isEqualTo("budget-vote-2");
        assertThat(new Slug("x".repeat(Slug.MAX)).numbered(12).value())
                .hasSize(Slug.MAX)
                .endsWith("x-12");
        String hyphenWhereItIsCut = "x".repeat(Slug.MAX - 3) + "-yy";
        assertThat(new Slug(hyphenWhereItIsCut).numbered(2).value())
                .endsWith("x-2")
                .doesNotContain("--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "a--b", "-a", "a-", "a b", "ä", "a/b", "a\n"})
    void what_is_no_slug_is_refused(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThat(Refused.field(() -> new Slug(text))).isEqualTo("slug");
    }

    @Test
    void a_slug_has_120_characters_at_most() {
        assertThat(Slug.isValid("a".repeat(120))).isTrue();
        assertThat(Slug.isValid("a".repeat(121))).isFalse();
    }
}
