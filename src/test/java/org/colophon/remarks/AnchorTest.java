package org.colophon.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.TextName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    private static final int EDITS = 1_000;
    private static final int ANCHORS = 12;

    /** A passage as the set of its characters: knows nothing of places. */
    private static final class Characters {

        private final List<Boolean> inside = new ArrayList<>();

        Characters(int length, Anchor anchor) {
            for (int i = 0; i < length; i++) {
                inside.add(i >= anchor.from() && i < anchor.to());
            }
        }

        /** New characters belong to it when what they replace all did, or what stands on both sides of them does. */
        void replace(int from, int to, int length) {
            boolean belongs = to > from
                    ? inside.subList(from, to).stream().allMatch(one -> one)
                    : from > 0 && from < inside.size() && inside.get(from - 1) && inside.get(from);
            inside.subList(from, to).clear();
            for (int i = 0; i < length; i++) {
                inside.add(from, belongs);
            }
        }

        int from() {
            return inside.indexOf(true);
        }

        int to() {
            return inside.lastIndexOf(true) + 1;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123, 77})
    void after_a_thousand_random_edits_every_passage_is_what_its_characters_say(long seed) {
        Random random = new Random(seed);
        int length = 4_000;
        List<Anchor> anchors = new ArrayList<>();
        List<Characters> reference = new ArrayList<>();
        for (int i = 0; i < ANCHORS; i++) {
            int from = random.nextInt(length - 400);
            Anchor anchor = new Anchor(TextName.BODY, from, from + 1 + random.nextInt(300), "x", false);
            anchors.add(anchor);
            reference.add(new Characters(length, anchor));
        }
        int lost = 0;
        for (int i = 0; i < EDITS; i++) {
            int from = random.nextInt(length + 1);
            int to = Math.min(length, from + (random.nextInt(3) == 0 ? random.nextInt(120) : random.nextInt(4)));
            int inserted = random.nextInt(4) == 0 ? 0 : random.nextInt(80);
            ChangeSet change = ChangeSet.replace(length, from, to, "y".repeat(inserted));
            for (int k = 0; k < ANCHORS; k++) {
                Anchor before = anchors.get(k);
                Anchor after = before.after(change);
                reference.get(k).replace(from, to, inserted);
                anchors.set(k, after);
                int expected = reference.get(k).from();
                assertThat(after.gone()).as("edit %d, passage %d", i, k).isEqualTo(expected < 0);
                if (expected >= 0) {
                    assertThat(after.from()).as("edit %d, passage %d", i, k).isEqualTo(expected);
                    assertThat(after.to())
                            .as("edit %d, passage %d", i, k)
                            .isEqualTo(reference.get(k).to());
                }
                lost += after.gone() && !before.gone() ? 1 : 0;
            }
            length = change.lengthAfter();
        }
        assertThat(lost).as("passages that were deleted on the way").isBetween(1, ANCHORS - 1);
    }

    @Test
    void what_is_typed_at_the_edges_does_not_belong_to_it() {
        Anchor anchor = new Anchor(TextName.BODY, 4, 7, "dog", false);
        assertThat(anchor.after(ChangeSet.replace(10, 4, 4, "big "))).isEqualTo(anchor.at(8, 11));
        assertThat(anchor.after(ChangeSet.replace(10, 7, 7, "gy"))).isEqualTo(anchor.at(4, 7));
        assertThat(anchor.after(ChangeSet.replace(10, 5, 5, "rag"))).isEqualTo(anchor.at(4, 10));
    }

    @Test
    void a_passage_that_is_replaced_whole_is_what_stands_there_now() {
        Anchor anchor = new Anchor(TextName.BODY, 4, 7, "dog", false);
        assertThat(anchor.after(ChangeSet.replace(10, 4, 7, "horse"))).isEqualTo(anchor.at(4, 9));
        assertThat(anchor.after(ChangeSet.replace(10, 4, 7, "")).gone()).isTrue();
    }

    @Test
    void the_nearest_place_of_the_quoted_words_is_found() {
        Anchor anchor = new Anchor(TextName.BODY, 9, 9, "dog", true);
        assertThat(anchor.nearest("dog, cat, dog, dog")).isEqualTo(10);
        assertThat(anchor.nearest("cat")).isEqualTo(-1);
    }
}
