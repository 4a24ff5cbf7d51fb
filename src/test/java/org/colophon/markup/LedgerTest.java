package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {

    private static Rendered render(String markdown) {
        return Sample.MARKUP.article(markdown, Sample.REFERENCES);
    }

    @Test
    void a_source_keeps_the_number_of_its_first_citation() {
        var article = render("A [@mayor]. B [@report; @mayor]. C [@nobody].");
        assertThat(article.citedSources()).containsExactly("mayor", "report");
        assertThat(article.unknownSources()).containsExactly("nobody");
        assertThat(article.html().value()).containsSubsequence(">[1]<", ">[2]<", ">[1]<");
    }

    @Test
    void facts_are_reported_once_in_the_order_of_the_text() {
        var article = render("{{sly}} {{none}} {{deal}} {{sly}} {{also-none}} {{none}}");
        assertThat(article.usedFacts()).containsExactly("sly", "deal");
        assertThat(article.unknownFacts()).containsExactly("none", "also-none");
    }

    @Test
    void what_is_not_printed_is_not_reported() {
        var article = render("`{{none}} [@nobody]`\n\n<script>\n{{none}} [@nobody]\n</script>\n\n<!-- {{deal}} -->");
        assertThat(article.unknownFacts()).isEmpty();
        assertThat(article.usedFacts()).isEmpty();
        assertThat(article.unknownSources()).isEmpty();
    }

    @Test
    void a_fact_in_the_description_of_an_image_is_used() {
        assertThat(render("![{{deal}} {{none}}](/media/a.jpg)").usedFacts()).containsExactly("deal");
        assertThat(render("![{{deal}} {{none}}](/media/a.jpg)").unknownFacts()).containsExactly("none");
    }

    @Test
    void a_citation_in_a_footnote_is_numbered_where_it_is_read() {
        assertThat(render("A[^1].\n\n[^1]: Note [@mayor].\n\nB [@report].").citedSources())
                .containsExactly("report", "mayor");
    }

    @Test
    void without_references_every_reference_is_unknown() {
        var article = Sample.MARKUP.article("{{deal}} [@report]", References.none());
        assertThat(article.unknownFacts()).containsExactly("deal");
        assertThat(article.unknownSources()).containsExactly("report");
    }
}
