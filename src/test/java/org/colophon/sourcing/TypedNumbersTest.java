package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedNumbersTest {

    private static List<String> words(String body) {
        return TypedNumbers.in(body, "en").stream().map(TypedNumber::words).toList();
    }

    @Test
    void numbers_in_prose_are_found_with_the_words_before_them() {
        assertThat(words("It cost up to $50 billion. **4.5%** more than 16,000 jobs."))
                .containsExactly("up to $50 billion", "4.5%", "more than 16,000 jobs");
    }

    @Test
    void facts_citations_code_addresses_tags_and_the_numbers_of_lists_are_not_prose() {
        assertThat(words("""
                {{deal}} and [@report, p. 1,250 people] and `16,000 jobs` and [a](https://x.example/16,000-jobs) it

                12. twelve
                <span title="50,000 people">none</span> https://x.example/50,000 [^12,000]

                ```
                50,000 people
                ```
                """)).isEmpty();
    }

    @Test
    void each_knows_where_it_stands_and_what_stands_around_it() {
        TypedNumber number = TypedNumbers.in("First.\n\nThe quay cost €4.2 million in all.", "en")
                .getFirst();
        assertThat(number.at()).isEqualTo(22);
        assertThat(number.around()).isEqualTo("The quay cost €4.2 million in all.");
        assertThat(number.stated().value()).isEqualTo("4200000");
    }

    @Test
    void a_long_line_is_cut_at_blanks() {
        String line = "word ".repeat(30) + "$5 million" + " word".repeat(30);
        String around = TypedNumbers.in(line, "en").getFirst().around();
        assertThat(around)
                .startsWith("… word")
                .endsWith("word …")
                .contains("$5 million")
                .hasSizeLessThan(110);
    }
}
