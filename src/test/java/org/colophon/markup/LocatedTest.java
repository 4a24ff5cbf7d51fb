package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where facts, citations, links and images stand in a text. */
class LocatedTest {

    private final Markup markup = new Markup();

    private List<String> found(String markdown) {
        return markup.located(markdown).stream()
                .map(one -> "%s %s: %s".formatted(one.kind(), one.words(), cut(markdown, one)))
                .toList();
    }

    private static String cut(String markdown, Located one) {
        return markdown.substring(one.from(), one.from() + one.length());
    }

    @Test
    void each_stands_where_it_was_written() {
        assertThat(found("""
                # On {{deal|short}}

                - See *[the report](https://a.example/x)* [@report; @other, p. 2].
                - ![A **wide** bridge](/a.png "Title") and ![](/b.png)
                """))
                .containsExactly(
                        "FACT deal|short: {{deal|short}}",
                        "LINK https://a.example/x: [the report](https://a.example/x)",
                        "CITATION report: [@report; @other, p. 2]",
                        "CITATION other: [@report; @other, p. 2]",
                        "IMAGE A wide bridge: ![A **wide** bridge](/a.png \"Title\")",
                        "IMAGE : ![](/b.png)");
    }

    @Test
    void links_by_reference_and_bare_addresses_are_links() {
        assertThat(found("A [report][1] and <https://b.example/> and https://c.example/y.\n\n[1]: https://a.example/"))
                .containsExactly(
                        "LINK https://a.example/: [report][1]",
                        "LINK https://b.example/: <https://b.example/>",
                        "LINK https://c.example/y: https://c.example/y");
    }

    @Test
    void raw_html_counts_and_an_empty_description_there_is_one() {
        assertThat(found("<figure><img src=\"/a.png\"></figure>\n\nAn <img alt=\"\" src='/b.png'> and {{deal}}."))
                .containsExactly(
                        "IMAGE : <img src=\"/a.png\">",
                        "IMAGE <img alt=\"\" src='/b.png'>: <img alt=\"\" src='/b.png'>",
                        "FACT deal: {{deal}}");
    }

    @Test
    void code_is_none_of_them() {
        assertThat(found("`{{deal}}` and\n\n    ![](/a.png) [@report]\n")).isEmpty();
    }

    @Test
    void places_count_in_the_text_as_it_was_given() {
        String markdown = "A\u0001 long\u0002 way to {{deal}}";
        assertThat(markup.located(markdown)).singleElement().satisfies(fact -> {
            assertThat(cut(markdown, fact)).isEqualTo("{{deal}}");
            assertThat(fact.key()).isEqualTo("deal");
        });
    }

    @Test
    void one_line_has_facts_only() {
        assertThat(markup.locatedInLine("Deal of {{deal|code}} and ![](/a.png) {{}}"))
                .singleElement()
                .isEqualTo(new Located(Located.Kind.FACT, "deal|code", 8, 13));
    }
}
