package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.search.PublishedArticleBuilder.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchFiltersTest {

    private static final MemoryIndex PAPER = MemoryIndex.of(
            article("Bridge one")
                    .section("World News")
                    .author("Ada Berg")
                    .topic("Sea trade")
                    .at(at("2024-12-31T23:30")),
            article("Bridge two").section("World News").author("Berg Hansen").at(at("2025-01-01T00:30")),
            article("Bridge three")
                    .section("Culture")
                    .author("Ada Berg")
                    .topic("Sea trade")
                    .at(at("2025-06-15T12:00")),
            article("Brücke vier")
                    .section("Culture")
                    .language("de-AT")
                    .body("Bridge")
                    .at(at("2026-02-28T12:00")));

    private static Instant at(String minute) {
        return Instant.parse(minute + ":00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bridge section:culture           | Brücke vier, Bridge three
            section:culture                  | Brücke vier, Bridge three
            SECTION:"world news"             | Bridge two, Bridge one
            section:world-news               | Bridge two, Bridge one
            section:world                    | Bridge two, Bridge one
            author:"Ada Berg"                | Bridge three, Bridge one
            author:“Ada Berg”                | Bridge three, Bridge one
            author:"ada berg"                 | Bridge three, Bridge one
            author:berg                      | Bridge three, Bridge two, Bridge one
            author:berg section:culture      | Bridge three
            topic:sea-trade                  | Bridge three, Bridge one
            topic:"trade sea"                |
            year:2025                        | Bridge three, Bridge two
            after:2025                       | Brücke vier, Bridge three, Bridge two
            before:2025                      | Bridge one
            after:2025-01-01 before:2025-07  | Bridge three, Bridge two
            language:de                      | Brücke vier
            language:DE-at                   | Brücke vier
            year:2025 year:2026              |
            """)
    void conditions_hold(String query, String headlines) {
        List<String> expected = headlines == null ? List.of() : List.of(headlines.split(", "));
        assertThat(PAPER.headlines(PAPER.page(query, List.of(), Order.NEWEST, null, 20)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour:red",
                "section:",
                "after:soon",
                "year:25",
                "before:2025-13",
                "xsection:culture",
                "http:bridge"
            })
    void what_is_no_condition_stays_words(String typed) {
        Question question = Question.read(typed);
        assertThat(question.filters()).isEmpty();
        assertThat(question.words()).isNotEmpty();
    }

    @Test
    void values_say_how_many_they_leave() {
        assertThat(PAPER.page("bridge", null, 1).facets())
                .containsEntry(
                        Facet.SECTION,
                        List.of(new FacetValue("culture", "Culture", 2), new FacetValue("world-news", "World News", 2)))
                .containsEntry(
                        Facet.YEAR,
                        List.of(
                                new FacetValue("2026", "2026", 1),
                                new FacetValue("2025", "2025", 2),
                                new FacetValue("2024", "2024", 1)))
                .containsEntry(Facet.LANGUAGE, List.of(new FacetValue("en", "en", 3), new FacetValue("de", "de", 1)))
                .containsEntry(Facet.TOPIC, List.of(new FacetValue("sea-trade", "Sea trade", 2)));
    }

    @Test
    void a_chosen_value_is_meant_exactly() {
        assertThat(PAPER.headlines(PAPER.page("", List.of(Filter.of(Facet.SECTION, "world")), Order.NEWEST, null, 20)))
                .isEmpty();
        assertThat(PAPER.headlines(
                        PAPER.page("bridge", List.of(Filter.of(Facet.SECTION, "world-news")), Order.NEWEST, null, 20)))
                .containsExactly("Bridge two", "Bridge one");
    }

    @Test
    void the_newest_first_pages_without_gap_or_overlap() {
        MemoryIndex paper = MemoryIndex.of(IntStream.range(0, 23)
                .mapToObj(i -> article("Council " + i).at(MemoryIndex.NOW.minusSeconds(60L * (i / 3))))
                .toArray(PublishedArticleBuilder[]::new));
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            IndexQueries.Page page = paper.page("council", List.of(), Order.NEWEST, after, 5);
            all.addAll(paper.headlines(page));
            after = page.next();
        } while (after != null);
        assertThat(all).hasSize(23).doesNotHaveDuplicates().first().asString().matches("Council [012]");
    }

    @Test
    void a_place_in_another_order_is_the_start() {
        String next = PAPER.page("bridge", List.of(), Order.NEWEST, null, 1).next();
        assertThat(PAPER.page("bridge", List.of(), Order.BEST, next, 5).found())
                .isEqualTo(PAPER.page("bridge", List.of(), Order.BEST, null, 5).found());
    }

    @Test
    void counts_among_very_many_are_reckoned_from_a_part() {
        MemoryIndex paper = MemoryIndex.of(IntStream.range(0, 60)
                .mapToObj(i -> article("Council " + i).section(i % 2 == 0 ? "Even" : "Odd"))
                .toArray(PublishedArticleBuilder[]::new));
        assertThat(paper.page("council", null, 1).facets().get(Facet.SECTION))
                .containsExactly(new FacetValue("even", "Even", 30), new FacetValue("odd", "Odd", 30));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            harbuor            | harbour
            Harbour bridgge    | Harbour bridge
            bridgge author:ada | bridge author:ada
            "harbor brigde"    | "harbour bridge"
            hafenbrucce        | Hafenbrücke
            harbour            |
            xyzzyqux           |
            """)
    void another_spelling_is_proposed(String typed, String better) {
        MemoryIndex paper = MemoryIndex.of(
                article("News").body("The harbour bridge is closed.").author("Ada Berg"),
                article("Nachricht").language("de").body("Die Hafenbrücke ist gesperrt."));
        assertThat(paper.page(typed, null, 5).better()).isEqualTo(better);
    }
}
