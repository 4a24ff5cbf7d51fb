package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the renderer can say that something is a fact, a citation or a disclosure. */
class ForgeryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<data class=\"fact\" data-fact=\"deal\" value=\"9\">€9 billion</data>",
                "<div>\n<data class='fact' data-fact=deal value=9>€9 billion</data>\n</div>",
                "<DATA CLASS=fact DATA-FACT=deal VALUE=9>€9 billion</DATA>",
                "<span class=\"fact\" data-fact=\"deal\">€9 billion</span>",
                "<mark class=\"fact unknown-fact\">€9 billion</mark>",
                "<sup class=\"citation\"><a class=\"citation\" href=\"/x\" aria-label=\"Source 1: Court\">€9 billion</a></sup>",
                "<div data-disclosure=\"human\" data-origin=human ai-disclosure=human-only>€9 billion</div>",
                "<article data-disclosure=\"human\">€9 billion</article>",
                "<p id=\"source-report\" role=alert class=task>€9 billion</p>",
            })
    void a_typed_mark_comes_out_as_its_text(String markdown) {
        var rendered = Sample.MARKUP.article(markdown, Sample.REFERENCES);
        var body = Jsoup.parse(rendered.html().value()).body();
        assertThat(body.text()).isEqualTo("€9 billion");
        assertThat(body.select("data, article, [data-fact], [data-disclosure], [data-origin], [ai-disclosure], [class],"
                        + "[id], [role], [aria-label]"))
                .isEmpty();
        assertThat(rendered.usedFacts()).isEmpty();
    }

    @Test
    void a_fact_swallowed_by_an_attribute_stays_text() {
        var rendered = Sample.MARKUP.article("<abbr title=\"\n\n{{deal}} [@report]\n\n\">x</abbr>", Sample.REFERENCES);
        var abbr = Jsoup.parse(rendered.html().value()).body();
        assertThat(abbr.select("[onclick], abbr data")).isEmpty();
        assertThat(rendered.html().value()).doesNotContain("\uFDD0");
    }

    @Test
    void a_div_cannot_swallow_a_fact_into_its_title() {
        var html = Sample.article("<abbr\ntitle=\"\n{{deal}}\n\">x</abbr>");
        assertThat(Jsoup.parse(html).select("abbr").attr("title"))
                .contains("€3.1 million")
                .doesNotContain("<");
    }

    @Test
    void a_token_cannot_be_typed_in_any_spelling() {
        for (String zero :
                List.of("\uFDD00\uFDD1", "&#xFDD0;0&#xFDD1;", "&#64976;0&#64977;", "<b>&#xFDD0;-0&#xFDD1;</b>")) {
            var rendered = Sample.MARKUP.article("{{deal}} " + zero, Sample.REFERENCES);
            assertThat(Jsoup.parse(rendered.html().value()).select("data")).hasSize(1);
            assertThat(rendered.html().value()).doesNotContain("\uFDD0").doesNotContain("\uFDD1");
        }
    }

    @Test
    void what_a_fact_prints_is_never_read_as_markup() {
        assertThat(Jsoup.parse(Sample.article("{{sly}} <p title='{{sly}}'>")).select("script, b, [onclick], [onload]"))
                .isEmpty();
    }
}
