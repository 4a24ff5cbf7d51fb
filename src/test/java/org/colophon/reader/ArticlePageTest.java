package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.colophon.disclosure.DisclosureState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticlePageTest {

    private static final String HOSTILE = "</script><script>alert(1)</script>\" onload=\"x";

    @Test
    void the_disclosure_stands_above_the_first_paragraph() {
        Document page = Jsoup.parse(Samples.html(Samples.article()));
        Element line = page.expectFirst("article [data-disclosure]");
        assertThat(line.attr("data-disclosure")).isEqualTo("ai-generated-unreviewed");
        assertThat(line.text()).startsWith(Samples.LINE);
        assertThat(page.expectFirst("article").text().indexOf(Samples.LINE))
                .isPositive()
                .isLessThan(page.expectFirst("article").text().indexOf("It needed"));
        assertThat(page.select("article [data-disclosure] details li").eachText())
                .containsExactly("Draftwell 3.1 drafted it.");
    }

    @Test
    void there_is_one_article_element_with_one_h1() {
        Document page = Jsoup.parse(Samples.html(Samples.article()));
        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.expectFirst("article data.fact[data-fact=time]").attr("value"))
                .isEqualTo("47");
        assertThat(page.select("section#comments")).hasSize(1);
    }

    @Test
    void sources_are_numbered_by_their_first_citation() {
        Document page = Jsoup.parse(Samples.html(Samples.article()));
        assertThat(page.select(".sources li").eachAttr("id")).containsExactly("source-log", "source-rules");
        assertThat(page.expectFirst(".citation a").attr("href")).isEqualTo("#source-log");
        assertThat(page.expectFirst(".facts dd a").attr("href")).isEqualTo("#source-log");
    }

    @Test
    void a_headline_can_break_out_of_neither_page_nor_json() {
        Document page = Jsoup.parse(Samples.html(Samples.article(HOSTILE, "Text.", DisclosureState.HUMAN)));
        assertThat(page.expectFirst("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.title()).startsWith(HOSTILE);
        assertThat(page.select("script[type]").eachAttr("type")).containsExactly("application/ld+json");
        assertThat(page.select("script[src]")).hasSize(1);
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("[onload]")).isEmpty();
        assertThat(json(page).get("headline").asString()).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @EnumSource(DisclosureState.class)
    void no_two_marks_contradict_each_other(DisclosureState state) {
        Map<DisclosureState, String> meta = Map.of(
                DisclosureState.HUMAN, "human-only",
                DisclosureState.AI_ASSISTED, "ai-assisted",
                DisclosureState.AI_GENERATED, "ai-assisted",
                DisclosureState.AI_GENERATED_UNREVIEWED, "ai-autonomous");
        Document page = Jsoup.parse(Samples.html(Samples.article("Headline", "Text.", state)));
        assertThat(page.select("meta[name=ai-disclosure]").eachAttr("content"))
                .isEqualTo(meta.containsKey(state) ? List.of(meta.get(state)) : List.of());
        JsonNode type = json(page).get("digitalSourceType");
        assertThat(type == null).isEqualTo(state == DisclosureState.UNDECLARED);
        assertThat(page.expectFirst("[data-disclosure]").attr("data-disclosure"))
                .isEqualTo(state.code());
    }

    @Test
    void a_page_runs_no_script_and_no_style_of_its_own() {
        Document page = Jsoup.parse(Samples.html(Samples.article()));
        assertThat(page.select("[style], style")).isEmpty();
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
    }

    private static JsonNode json(Document page) {
        return JsonMapper.builder()
                .build()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }
}
