package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.disclosure.DisclosureState;
import org.colophon.publication.PublishedArticle;
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
    void a_fact_in_the_text_has_a_button_that_opens_its_card_without_a_script() {
        Document page = Jsoup.parse(Samples.html(Samples.article()));
        Element fact = page.expectFirst(".article-body data.fact");
        assertThat(fact.text()).isEqualTo("47 minutes");
        assertThat(fact.attr("title")).isEqualTo("Time");
        Element button = page.expectFirst(".article-body data.fact + button");
        assertThat(button.attr("type")).isEqualTo("button");
        assertThat(button.attr("aria-label")).isEqualTo("About “Time to close”");
        Element card = page.expectFirst("#" + button.attr("popovertarget"));
        assertThat(card.hasAttr("popover")).isTrue();
        assertThat(card.text()).isEqualTo("Time to close 47 minutes verified Source 1: The log, p. 3");
        assertThat(page.select("[style], [onclick]")).isEmpty();
    }

    @Test
    void headlines_and_links_have_no_buttons_in_them() {
        String body = "## It took {{time}}\n\n[in {{time}}](/x)\n\nIt took {{time}} and {{time}}.";
        Document page = Jsoup.parse(Samples.html(Samples.article("{{time}}", body, DisclosureState.HUMAN)));
        assertThat(page.select(":is(h1, h2, a) button")).isEmpty();
        assertThat(page.select(".article-body .fact-about")).hasSize(2);
        assertThat(page.select(".fact-card")).hasSize(1);
    }

    @Test
    void each_citation_leads_to_its_source_and_each_source_back_to_its_citations() {
        Document page = Jsoup.parse(
                Samples.html(Samples.article("Late", "One [@log]. Two [@rules; @log].", DisclosureState.HUMAN)));
        assertThat(page.select(".citation a").eachAttr("id"))
                .containsExactly("cited-log-1", "cited-rules-1", "cited-log-2");
        assertThat(page.select("#source-log .ways a").eachAttr("href")).containsExactly("#cited-log-1", "#cited-log-2");
        assertThat(page.select("#source-rules .ways a").eachAttr("aria-label"))
                .containsExactly("Back to citation 1 in the text");
    }

    @Test
    void a_source_says_who_wrote_it_and_when_and_whether_that_was_ai() {
        Document page = Jsoup.parse(Samples.html(Samples.article()));
        assertThat(page.expectFirst("#source-log .publisher").children().eachText())
                .containsExactly("M. Orre", "Board", "9 November 2026", "AI-written");
        assertThat(page.select("#source-rules .mark, .gone")).isEmpty();
    }

    @Test
    void a_source_that_is_gone_says_since_when() {
        PublishedArticle article = Samples.article();
        Map<UUID, Instant> gone = Map.of(article.sources().getLast().source(), Samples.AT);
        Document page = Jsoup.parse(Samples.html(article, gone));
        assertThat(page.expectFirst("#source-log .gone").text())
                .isEqualTo("No longer available when last checked on 13 November 2026.");
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
