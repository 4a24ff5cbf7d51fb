package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.colophon.disclosure.DisclosureState;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedOrigin;
import org.colophon.publication.PublishedOrigins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What AI wrote is marked on the page of the article, and a switch shows it. */
class AiMarksTest {

    private static final String BODY = "It needed {{time}} [@log]. See *the rest* here.";

    private static PublishedArticle article(String language, DisclosureState state, PublishedOrigins origins) {
        PublishedArticle plain = Samples.article("Barrier closes late", BODY, state);
        return new PublishedArticle(
                plain.id(),
                plain.number(),
                plain.slug(),
                language,
                plain.translationOf(),
                plain.section(),
                plain.topics(),
                plain.headline(),
                plain.standfirst(),
                plain.body(),
                plain.bylines(),
                plain.facts(),
                plain.sources(),
                plain.disclosure(),
                plain.firstPublishedAt(),
                plain.publishedAt(),
                plain.publishedBy(),
                plain.headline(),
                plain.standfirst(),
                List.of(),
                origins);
    }

    /** AI wrote the headline's first word and what follows the fact in the body. */
    private static PublishedOrigins origins(int body) {
        return new PublishedOrigins(
                3,
                List.of(
                        new PublishedOrigin("TYPED", "", "", ""),
                        new PublishedOrigin("AI", "Draftwell", "3.1", "draft")),
                List.of(7, 1, 12, 0),
                List.of(30, 0),
                List.of(3, 0, body - 3, 1),
                Map.of("AI", 7, "TYPED", 8));
    }

    /** The page of an article in this state with passages that AI wrote. */
    static String html(DisclosureState state) {
        return Samples.html(article("en", state, origins(BODY.length())));
    }

    @Test
    void passages_are_marked_with_the_value_of_the_page() {
        assertThat(html(DisclosureState.AI_GENERATED_UNREVIEWED))
                .contains(
                        "<h1><span class=\"ai\" data-origin=\"ai\" ai-disclosure=\"ai-autonomous\">Barrier</span> closes late</h1>")
                .contains(
                        "<p>It <span class=\"ai\" data-origin=\"ai\" ai-disclosure=\"ai-autonomous\">needed </span><data")
                .contains(
                        "<span class=\"ai\" data-origin=\"ai\" ai-disclosure=\"ai-autonomous\">. See <em>the rest</em> here.</span>")
                .contains("<label for=\"show-ai\">Show what AI wrote</label>")
                .contains("<meta name=\"ai-disclosure\" content=\"ai-autonomous\">");
    }

    @Test
    void where_the_page_has_no_value_the_marks_have_none() {
        assertThat(html(DisclosureState.AI_ASSISTED_UNREVIEWED))
                .contains("<span class=\"ai\" data-origin=\"ai\">Barrier</span>")
                .doesNotContain("ai-disclosure=");
    }

    @ParameterizedTest
    @EnumSource(DisclosureState.class)
    void marks_and_switch_stand_where_the_disclosure_knows_of_ai(DisclosureState state) {
        assertThat(html(state).contains("data-origin=\"ai\"")).isEqualTo(state.usedAi());
        assertThat(html(state).contains("id=\"show-ai\"")).isEqualTo(state.usedAi());
    }

    @Test
    void without_passages_there_is_no_switch() {
        DisclosureState state = DisclosureState.AI_ASSISTED_UNREVIEWED;
        PublishedOrigins human = new PublishedOrigins(
                1,
                List.of(new PublishedOrigin("TYPED", "", "", "")),
                List.of(19, 0),
                List.of(30, 0),
                List.of(BODY.length(), 0),
                Map.of());
        assertThat(Samples.html(article("en", state, human))).doesNotContain("show-ai", "data-origin");
        assertThat(Samples.html(Samples.article("Barrier", BODY, state))).doesNotContain("show-ai", "data-origin");
    }

    @Test
    void runs_that_are_not_those_of_the_text_mark_nothing_in_it() {
        PublishedOrigins others = origins(BODY.length() - 1);
        assertThat(Samples.html(article("en", DisclosureState.AI_ASSISTED_UNREVIEWED, others)))
                .contains("<p>It needed <data", "<h1><span class=\"ai\"");
    }

    @ParameterizedTest
    @CsvSource({
        "de, 'Zeigen, was KI geschrieben hat'",
        "fr, Montrer ce que l’IA a écrit",
        "es, Mostrar lo que escribió la IA",
        "fi, Näytä tekoälyn kirjoittama teksti",
        "sv, Show what AI wrote"
    })
    void the_switch_speaks_the_language_of_the_article(String language, String label) {
        assertThat(Samples.html(article(language, DisclosureState.AI_ASSISTED_UNREVIEWED, origins(BODY.length()))))
                .contains(">" + label + "</label>");
    }
}
