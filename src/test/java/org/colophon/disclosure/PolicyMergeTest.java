package org.colophon.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.colophon.identity.Role;
import org.junit.jupiter.api.Test;

class PolicyMergeTest {

    private static final PolicyTerms BASE = PolicyTerms.INITIAL;

    private static PolicyTerms terms(int from, boolean eyes, Map<String, Map<String, String>> wording) {
        return new PolicyTerms(
                "EU",
                from,
                Set.of(),
                eyes,
                SignOffDemand.NEVER,
                Set.of(Role.STANDARDS_EDITOR),
                Responsible.NOBODY,
                Map.of(),
                wording,
                false);
    }

    private static Map<String, Map<String, String>> english(String... keysAndSentences) {
        Map<String, String> sentences = new HashMap<>();
        for (int i = 0; i < keysAndSentences.length; i += 2) {
            sentences.put(keysAndSentences[i], keysAndSentences[i + 1]);
        }
        return Map.of("en", sentences);
    }

    @Test
    void what_two_people_changed_in_different_parts_goes_together() {
        PolicyTerms mine = terms(60, true, english("line.human", "Ours."));
        PolicyTerms theirs = terms(50, false, english("line.automated", "By a program."));

        PolicyMerge merge = PolicyMerge.of(BASE, mine, theirs);

        assertThat(merge.both()).isEmpty();
        assertThat(merge.terms())
                .isEqualTo(terms(60, false, english("line.human", "Ours.", "line.automated", "By a program.")));
    }

    @Test
    void where_both_changed_the_same_part_mine_stands_and_is_named() {
        PolicyTerms mine = terms(60, true, english("line.human", "Ours."));
        PolicyTerms theirs = terms(70, true, english("line.human", "Theirs."));

        PolicyMerge merge = PolicyMerge.of(BASE, mine, theirs);

        assertThat(merge.terms()).isEqualTo(mine);
        assertThat(merge.both())
                .containsExactly(
                        new PolicyChange("Counts as generated from", "70 % of the words", "60 % of the words"),
                        new PolicyChange("Line in English: By people", "Theirs.", "Ours."));
    }

    @Test
    void a_sentence_that_somebody_gave_back_stays_given_back() {
        PolicyTerms base = terms(50, true, english("line.human", "Ours."));

        assertThat(PolicyMerge.of(base, terms(60, true, english("line.human", "Ours.")), BASE)
                        .terms())
                .isEqualTo(terms(60, true, Map.of()));
        assertThat(PolicyMerge.of(base, BASE, terms(50, false, english("line.human", "Ours.")))
                        .terms())
                .isEqualTo(terms(50, false, Map.of()));
    }

    @Test
    void a_change_of_wording_shows_the_product_s_sentence_before_it() {
        assertThat(PolicyChange.between(BASE, terms(50, true, english("line.human", "Ours."))))
                .containsExactly(new PolicyChange(
                        "Line in English: By people",
                        "The product’s: " + Template.original("en", "line.human"),
                        "Ours."));
        assertThat(PolicyChange.between(BASE, BASE)).isEmpty();
    }
}
