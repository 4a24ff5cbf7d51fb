package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.RandomEdits;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    private static final Origin ANA = Origin.typed(new PersonId(new UUID(0, 1)));
    private static final Origin AI = Origin.ai(new PersonId(new UUID(0, 1)), "Draftwell", "2", AiPurpose.DRAFT);

    private static String shown(Comparison comparison) {
        return comparison.segments().stream()
                .map(segment -> switch (segment.kind()) {
                    case KEPT -> segment.text();
                    case REMOVED -> "[-" + segment.text() + "]";
                    case ADDED -> "[+" + segment.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void words_that_differ_are_set_apart_with_their_origins() {
        Provenance before = Provenance.of("The bridge is closed.", ANA);
        ChangeSet change = ChangeSet.replace(21, 14, 20, "open again");
        Provenance after = before.apply(change, java.util.List.of(new Run(10, AI)), java.util.List.of());
        Comparison comparison = Comparison.of(TextName.BODY, before, after);
        assertThat(shown(comparison)).isEqualTo("The bridge is [-closed][+open again].");
        assertThat(comparison.words(Comparison.Kind.ADDED)).containsOnlyKeys(AI).containsValue(2);
        assertThat(comparison.words(Comparison.Kind.REMOVED))
                .containsOnlyKeys(ANA)
                .containsValue(1);
        assertThat(comparison.same()).isFalse();
    }

    @Test
    void the_same_text_is_one_segment() {
        Provenance text = Provenance.of("The bridge", ANA);
        Comparison comparison = Comparison.of(TextName.BODY, text, text);
        assertThat(shown(comparison)).isEqualTo("The bridge");
        assertThat(comparison.same()).isTrue();
        assertThat(Comparison.of(TextName.BODY, Provenance.EMPTY, Provenance.EMPTY)
                        .segments())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void both_texts_can_be_read_off_the_segments(long seed) {
        RandomEdits random = new RandomEdits(seed);
        String before = "one two three four five six seven";
        String after = before;
        for (int i = 0; i < 6; i++) {
            after = random.change(after).apply(after);
        }
        Comparison comparison = Comparison.of(TextName.BODY, Provenance.of(before, ANA), Provenance.of(after, AI));
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (Comparison.Segment segment : comparison.segments()) {
            String text = segment.text();
            if (segment.kind() == Comparison.Kind.REMOVED) {
                assertThat(before.substring(segment.from(), segment.to())).isEqualTo(text);
            } else {
                assertThat(after.substring(segment.from(), segment.to())).isEqualTo(text);
            }
            old.append(segment.kind() == Comparison.Kind.ADDED ? "" : text);
            now.append(segment.kind() == Comparison.Kind.REMOVED ? "" : text);
            assertThat(segment.origins().stream().mapToInt(Run::length).sum()).isEqualTo(text.length());
        }
        assertThat(old).as("seed %d", seed).hasToString(before);
        assertThat(now).as("seed %d", seed).hasToString(after);
    }
}
