package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.search.PublishedArticleBuilder.article;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
        assertThat(near(costs).reason()).isEqualTo("also uses the fact “Value of the contract”");
        assertThat(near(quay).reason()).isEqualTo("also about Harbour");
        assertThat(near(engineers).reason()).isEqualTo("similar story");
        assertThat(near(tang).reason()).isEqualTo("more from City");
        assertThat(near(theatre).reason()).isEqualTo("recently published");
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
        assertThat(shown.getFirst().reason()).isEqualTo("chosen by the editors");
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
        ScoreParts most = ScoreParts.of(7, 100, 100, true, Duration.ofDays(-3), true);
        assertThat(most).isEqualTo(new ScoreParts(1, 0.8, 0.45, 0.05, 0.1, 0.2));
        assertThat(most.total()).isEqualTo(2.6);
        assertThat(ScoreParts.of(0, 0, 0, false, Duration.ofDays(60), false).recency())
                .isEqualTo(0.05);
    }

    @Test
    void neighbours_are_remembered_until_the_index_changes() {
        Nearby nearby = new Nearby();
        List<Neighbour> found = paper.near(bridge);
        assertThat(nearby.of(bridge.id(), 1, () -> found)).isEqualTo(found);
        assertThat(nearby.of(bridge.id(), 1, () -> List.of())).isEqualTo(found);
        assertThat(nearby.of(bridge.id(), 2, () -> List.of())).isEmpty();
    }
}
