package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    private static List<Heading> headings(String markdown) {
        return Sample.MARKUP.article(markdown, Sample.REFERENCES).headings();
    }

    @Test
    void levels_stay_where_the_text_starts_below_the_headline() {
        assertThat(headings("## A\n\n### B")).extracting(Heading::level).containsExactly(2, 3);
    }

    @Test
    void levels_shift_by_one_where_the_text_has_a_first_level() {
        assertThat(headings("# A\n\n## B\n\n###### C"))
                .extracting(Heading::level)
                .containsExactly(2, 3, 6);
        assertThat(Sample.article("# A")).isEqualTo("<h2 id=\"h-a\">A</h2>");
        assertThat(Sample.article("<h1>A</h1>")).isEqualTo("<h2 id=\"h-a\">A</h2>");
    }

    @Test
    void ids_are_made_from_the_text_and_unique() {
        assertThat(headings("## What's *new*?\n\n## What s new\n\n## !\n\n## ?\n\n## Über 日本\n\n## What's new 2"))
                .extracting(Heading::id)
                .doesNotHaveDuplicates()
                .startsWith("h-what-s-new", "h-what-s-new-2", "h-section", "h-section-2", "h-über-日本");
    }

    @Test
    void an_id_typed_as_html_stays_and_is_not_given_twice() {
        assertThat(headings("<h2 id=\"h-b\">A</h2>\n\n## B\n\n<h2 id=\"h-b\">C</h2>"))
                .extracting(Heading::id)
                .containsExactly("h-b", "h-b-2", "h-c");
    }

    @Test
    void a_long_heading_has_a_short_id() {
        assertThat(headings("## " + "𝒜".repeat(500)).getFirst().id()).hasSizeLessThan(100);
    }

    @Test
    void the_text_has_facts_and_no_citations() {
        assertThat(headings("## Worth {{deal}} [@report]"))
                .containsExactly(new Heading(2, "h-worth-3-1-million", "Worth €3.1 million"));
    }

    @Test
    void ten_thousand_equal_headings_are_quick_and_unique() {
        assertThat(headings("## A\n\n".repeat(10_000))).extracting(Heading::id).doesNotHaveDuplicates();
    }
}
