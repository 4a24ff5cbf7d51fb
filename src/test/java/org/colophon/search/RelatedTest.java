package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.colophon.search.PublishedArticleBuilder.article;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.publication.PublishedArticle;
import org.junit.jupiter.api.Test;

class RelatedTest {

    private static final UUID CONTRACT = UUID.randomUUID();

    private final PublishedArticle bridge = article("Harbour bridge contract signed")
            .section("City")
            .topic("Harbour")
            .fact(CONTRACT, "value", "Value of the contract", "84000000")
            .body("The drawbridge will be lifted by hydraulics. Engineers tested the bascule and its counterweights.")
            .build();

    private final PublishedArticle translation = article("Brückenvertrag unterzeichnet")
            .language("de")
            .translationOf(bridge)
            .fact(CONTRACT, "value", "Auftragswert", "84000000")
            .topic("Harbour")
            .build();

    private final PublishedArticle costs = article("What the city spends")
            .section("Money")
            .fact(CONTRACT, "other-key", "Value of the contract", "84000000")
            .body("Figures of the treasurer.")
            .at(MemoryIndex.NOW.minus(Duration.ofDays(300)))
            .build();

    private final PublishedArticle quay = article("A quay is repaired")
            .section("Trade")
            .topic("Harbour")
            .body("Masons came from the south.")
            .build();

    private final PublishedArticle engineers = article("How a bascule works")
            .section("Science")
            .body("Hydraulics lift the drawbridge; counterweights balance the bascule. Engineers explain.")
            .build();

    private final PublishedArticle theatre = article("Theatre opens")
            .section("Culture")
            .body("Actors rehearse a comedy.")
            .build();

    private final PublishedArticle tang = article("Der Tang kehrt zurück")
            .language("de")
            .section("City")
            .body("Taucher im Sund.")
            .build();

    private final MemoryIndex paper = MemoryIndex.of(bridge, translation, costs, quay, engineers, theatre, tang);

    private Neighbour near(PublishedArticle other) {
        return paper.near(bridge).stream()
                .filter(neighbour -> neighbour.id().equals(other.id().value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_article_itself_and_its_translations_are_no_neighbours() {
        assertThat(paper.near(bridge))
                .extracting(Neighbour::id)
                .doesNotContain(bridge.id().value(), translation.id().value());
        assertThat(paper.near(translation))
                .extracting(Neighbour::id)
                .doesNotContain(bridge.id().value(), translation.id().value());
    }

    @Test
    void the_reason_is_the_strongest_part() {
        assertThat(near(costs).reason().inEnglish()).isEqualTo("uses the same figure: Value of the contract");
        assertThat(near(quay).reason().inEnglish()).isEqualTo("also about Harbour");
        assertThat(near(engineers).reason().inEnglish()).isEqualTo("similar story");
        assertThat(near(tang).reason().inEnglish()).isEqualTo("more from City");
        assertThat(near(theatre).reason().inEnglish()).isEqualTo("recently published");
    }

    @Test
    void what_shares_something_stands_before_what_shares_nothing() {
        List<UUID> order = paper.near(bridge).stream().map(Neighbour::id).toList();
        assertThat(order.subList(0, 3))
                .containsExactlyInAnyOrder(
                        costs.id().value(), quay.id().value(), engineers.id().value());
        assertThat(order).endsWith(tang.id().value());
    }

    @Test
    void the_same_key_with_the_same_value_is_a_shared_fact() {
        PublishedArticle other = article("Other")
                .fact("value", "Value of the contract", "84000000")
                .build();
        PublishedArticle changed =
                article("Changed").fact("value", "Value of the contract", "99").build();
        List<Neighbour> near = MemoryIndex.of(bridge, other, changed).near(bridge);
        assertThat(near.getFirst().id()).isEqualTo(other.id().value());
        assertThat(near.getFirst().parts().facts()).isEqualTo(0.5);
        assertThat(near.getLast().parts().facts()).isZero();
    }

    @Test
    void every_article_has_a_neighbour_as_long_as_there_is_another_one() {
        PublishedArticle one = article("Alpha").body("Beta.").section("One").build();
        PublishedArticle two = article("Gamma").body("Delta.").section("Two").build();
        MemoryIndex paperOfTwo = MemoryIndex.of(one, two);
        assertThat(paperOfTwo.near(one))
                .extracting(Neighbour::id)
                .containsExactly(two.id().value());
        assertThat(MemoryIndex.of(one).near(one)).isEmpty();
    }

    @Test
    void pins_come_first_in_their_order_even_from_far_away() {
        UUID farAway = UUID.randomUUID();
        List<Neighbour> shown =
                Selection.of(paper.near(bridge), List.of(farAway, theatre.id().value()), List.of(), 3);
        assertThat(shown)
                .extracting(Neighbour::id)
                .containsExactly(
                        farAway,
                        theatre.id().value(),
                        paper.near(bridge).getFirst().id());
        assertThat(shown.getFirst().reason().inEnglish()).isEqualTo("chosen by the editors");
    }

    @Test
    void what_is_excluded_never_appears() {
        assertThat(Selection.of(
                        paper.near(bridge), List.of(), List.of(costs.id().value()), 10))
                .extracting(Neighbour::id)
                .hasSize(4)
                .doesNotContain(costs.id().value());
    }

    @Test
    void of_several_translations_one_is_shown() {
        assertThat(Selection.of(paper.near(theatre), List.of(), List.of(), 10))
                .extracting(Neighbour::family)
                .doesNotHaveDuplicates()
                .contains(bridge.id().value());
    }

    @Test
    void the_parts_of_a_score_have_their_limits() {
        ScoreParts most = ScoreParts.of(new ScoreParts.Found(
                7,
                7,
                100,
                List.of(1.0, 1.0),
                List.of(1.0),
                List.of(1.0),
                true,
                true,
                Duration.ZERO,
                Duration.ofDays(-3),
                true));
        assertThat(ScoreParts.decode(most.encoded()))
                .isEqualTo(new ScoreParts(1, 0.1, 0.8, 0.45, 0.18, 0.06, 0.05, 0.05, 0.14, 0.04, 0.2));
        assertThat(most.total()).isCloseTo(3.07, within(1e-9));
        assertThat(most.named()).hasSize(11).containsEntry("Shared facts", 0.8);
    }

    @Test
    void what_is_rare_connects_more_than_what_is_everywhere() {
        assertThat(Shared.rarity(1, 1_000)).isEqualTo(1);
        assertThat(Shared.rarity(10, 1_000)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(Shared.rarity(1_000, 1_000)).isZero();
    }

    @Test
    void sources_names_and_series_connect_articles() {
        UUID figures = UUID.randomUUID();
        PublishedArticle one = article("Letters from the harbour: the pilot")
                .body("It was said by Wenna Tarrish.")
                .source(figures, "Council figures")
                .build();
        PublishedArticle bySource =
                article("Money").source(figures, "Council figures").build();
        PublishedArticle byName =
                article("Stage").body("Actors met Wenna Tarrish.").build();
        PublishedArticle bySeries = article("Letters from the harbour: nets").build();
        MemoryIndex index = MemoryIndex.of(one, bySource, byName, bySeries);
        Map<UUID, Set<String>> ties =
                index.near(one).stream().collect(Collectors.toMap(Neighbour::id, Neighbour::ties));
        assertThat(ties)
                .containsEntry(bySource.id().value(), Set.of("Council figures"))
                .containsEntry(byName.id().value(), Set.of("Wenna Tarrish"))
                .containsEntry(bySeries.id().value(), Set.of("Letters from the harbour"));
    }

    @Test
    void neighbours_are_stored_as_lines() {
        List<Neighbour> near = paper.near(bridge);
        assertThat(near).isNotEmpty();
        List<Neighbour> read = Lines.read(Lines.write(near));
        assertThat(read)
                .extracting(Neighbour::id)
                .isEqualTo(near.stream().map(Neighbour::id).toList());
        assertThat(read)
                .extracting(Neighbour::reason)
                .isEqualTo(near.stream().map(Neighbour::reason).toList());
        assertThat(read)
                .extracting(Neighbour::ties)
                .isEqualTo(near.stream().map(Neighbour::ties).toList());
        assertThat(Lines.read("")).isEmpty();
    }

    @Test
    void of_five_that_share_the_same_things_others_come_between() {
        ScoreParts strong = ScoreParts.decode("0.5 0 0 0 0 0 0 0 0 0 0");
        ScoreParts weaker = ScoreParts.decode("0.48 0 0 0 0 0 0 0 0 0 0");
        RelatedReason fact = RelatedReason.of(RelatedReason.Kind.FACT, "Value");
        Neighbour first = new Neighbour(new UUID(0, 1), new UUID(0, 1), strong, fact, Set.of("Value"));
        Neighbour same = new Neighbour(new UUID(0, 2), new UUID(0, 2), strong, fact, Set.of("Value"));
        Neighbour other = new Neighbour(
                new UUID(0, 3), new UUID(0, 3), weaker, RelatedReason.of(RelatedReason.Kind.SIMILAR), Set.of());
        assertThat(Selection.of(List.of(first, same, other), List.of(), List.of(), 3))
                .containsExactly(first, other, same);
    }
}
