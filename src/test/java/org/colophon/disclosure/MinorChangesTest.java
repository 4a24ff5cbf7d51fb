package org.colophon.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorChangesTest {

    private static final Set<MinorEdit> ALL = EnumSet.allOf(MinorEdit.class);

    private static CanonicalText body(String text) {
        return new CanonicalText("en", "Bridge opens", "It opened.", text, List.of(), List.of());
    }

    private static Optional<List<MinorChange>> between(String before, String after, Set<MinorEdit> allowed) {
        return MinorChanges.between(body(before), body(after), allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spacing     | The harbour  is open today.     | The harbour is open today.",
                "punctuation | The harbour is, open today.     | The harbour is open today.",
                "punctuation | The harbour: open today         | The harbour – open today",
                "punctuation | He said “yes” to the harbour    | He said „yes“ to the harbour",
                "punctuation | The harbour is open             | The harbour is open.",
                "capitals    | The Harbour is open today.      | The harbour is open today.",
                "spelling    | The harbuor is open today.      | The harbour is open today.",
                "spelling    | The goverment met here.         | The government met here.",
                "spelling    | The recieved letter came.       | The received letter came."
            })
    void these_are_minor_where_the_policy_says_so(String kind, String before, String after) {
        MinorEdit edit = MinorEdit.of(kind).orElseThrow();
        assertThat(between(before, after, EnumSet.of(edit)))
                .hasValueSatisfying(changes ->
                        assertThat(changes).extracting(MinorChange::kind).containsOnly(kind));
        assertThat(between(before, after, EnumSet.complementOf(EnumSet.of(edit))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge is now open        | The bridge is not open",
                "It cost 3,100 euros           | It cost 31,00 euros",
                "It cost 3 100 euros           | It cost 3100 euros",
                "It cost $50 today             | It cost €50 today",
                "It was legal to build         | It was illegal to build",
                "An unable minister left       | An able minister left",
                "They lost a million           | They lost a billion",
                "It cant be open               | It can’t be open",
                "They were here                | They we’re here",
                "They resign today             | They re-sign today",
                "The harbour opened.           | The harbour opened?",
                "He is a reformer they say     | He is a “reformer” they say",
                "See {{granite}} in it         | See {{granita}} in it",
                "See [@council-figures] here   | See [@council-figares] here",
                "See https://harbour.example   | See https://harbuor.example",
                "See [the harbour](/granite)   | See [the harbour](/granita)",
                "A *harbour* is open           | A harbour is open",
                "The harbour is open           | The harbour is almost open",
                "The harbour is open           | The is open",
                "Harbour and granite           | Granite and harbour",
                "The affect was great          | The effect was great"
            })
    void these_never_are(String before, String after) {
        assertThat(between(before, after, ALL)).isEmpty();
        assertThat(between(after, before, ALL)).isEmpty();
    }

    @Test
    void paragraphs_lists_and_line_breaks_are_never_minor() {
        assertThat(between("One line\nand another", "One line\n\nand another", ALL))
                .isEmpty();
        assertThat(between("One line\nand another", "One line\n- and another", ALL))
                .isEmpty();
        assertThat(between("One line\nand another", "One line  \nand another", ALL))
                .isEmpty();
        assertThat(between("One line\nand another", "One line\n    and another", ALL))
                .isEmpty();
    }

    @Test
    void what_facts_print_is_never_minor() {
        CanonicalText before = new CanonicalText(
                "en", "H", "S", "{{deal}}", List.of(new CanonicalText.PrintedFact("deal", "granite")), List.of());
        CanonicalText after = new CanonicalText(
                "en", "H", "S", "{{deal}}", List.of(new CanonicalText.PrintedFact("deal", "granit")), List.of());
        assertThat(MinorChanges.between(before, after, ALL)).isEmpty();
    }

    @Test
    void another_language_is_another_text() {
        CanonicalText german = new CanonicalText("de", "Bridge opens", "It opened.", "Text", List.of(), List.of());
        assertThat(MinorChanges.between(body("Text"), german, ALL)).isEmpty();
    }

    @Test
    void several_minor_changes_are_all_told_and_one_grave_among_them_counts() {
        String before = "The harbuor opened, with a speech. The Granite shone.";
        assertThat(between(before, "The harbour opened with a speech. The granite shone.", ALL))
                .hasValueSatisfying(changes -> assertThat(changes)
                        .extracting(MinorChange::kind)
                        .containsExactly("spelling", "punctuation", "capitals"));
        assertThat(between(before, "The harbour opened without a speech. The granite shone.", ALL))
                .isEmpty();
    }
}
