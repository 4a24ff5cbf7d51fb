package org.colophon.manuscript.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeSetTest {

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    @Test
    void codemirrors_json_is_read_and_written() {
        List<Object> json = List.of(6, List.of(5, "quay", "", "side"), List.of(0, "!"), 2, List.of(1));
        ChangeSet changes = ChangeSet.ofJson(json);
        assertThat(changes.apply("Hello world12.")).isEqualTo("Hello quay\n\nside!12");
        assertThat(changes.toJson()).isEqualTo(json);
        assertThat(changes.insertedText()).isEqualTo("quay\n\nside!");
        assertThat(ChangeSet.ofJson(List.of(2, 3, List.of(0), List.of(0, ""))).toJson())
                .isEqualTo(List.of(5));
    }

    @Test
    void what_is_malformed_is_refused() {
        List<List<?>> malformed = List.of(
                List.of(-1),
                List.of(1.5),
                List.of("a"),
                List.of(List.of()),
                List.of(List.of("a")),
                List.of(List.of(1, 2)),
                List.of(List.of(0, "a\nb")),
                List.of(List.of(0, "a\rb")),
                List.of(List.of(0, "a\u0000b")),
                List.of(List.of(0, "\ud83d")),
                List.of(List.of(0, "\ude00")),
                List.of(Integer.MAX_VALUE, Integer.MAX_VALUE));
        for (List<?> json : malformed) {
            assertThatThrownBy(() -> ChangeSet.ofJson(json))
                    .as("%s", json)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ChangeSet.none(3).apply("four")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChangeSet.none(3).map(ChangeSet.none(4), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_changes_meet_in_the_same_text_whichever_comes_first(long seed) {
        RandomEdits random = new RandomEdits(seed);
        String text = random.text(30);
        ChangeSet mine = random.change(text);
        ChangeSet theirs = random.change(text);
        String theirsFirst = mine.map(theirs, false).apply(theirs.apply(text));
        String mineFirst = theirs.map(mine, true).apply(mine.apply(text));
        assertThat(theirsFirst).as("seed %d", seed).isEqualTo(mineFirst);
        assertThat(Surrogates.wellFormed(theirsFirst)).isTrue();
        assertThat(mine.map(theirs, false).insertedText()).isEqualTo(mine.insertedText());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_changes_in_one_do_what_they_do_in_turn(long seed) {
        RandomEdits random = new RandomEdits(seed);
        String text = random.text(30);
        ChangeSet first = random.change(text);
        ChangeSet second = random.change(first.apply(text));
        assertThat(first.compose(second).apply(text)).as("seed %d", seed).isEqualTo(second.apply(first.apply(text)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void runs_always_add_up_to_the_text(long seed) {
        RandomEdits random = new RandomEdits(seed);
        Provenance text = Provenance.of(random.text(30), Origin.imported(null));
        for (int i = 0; i < 20; i++) {
            ChangeSet changes = random.change(text.text());
            int length = changes.insertedLength();
            Origin origin = i % 2 == 0
                    ? Origin.ai(null, "Lector", "", AiPurpose.DRAFT)
                    : Origin.quoted(null, "Report " + random.below(3));
            text = text.apply(changes, length == 0 ? List.of() : List.of(new Run(length, origin)), List.of());
            assertThat(text.runs().length()).isEqualTo(text.text().length());
            assertThat(Runs.of(text.runs().list())).isEqualTo(text.runs());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_difference_of_texts_makes_one_out_of_the_other(long seed) {
        RandomEdits random = new RandomEdits(seed);
        String before = random.text(200);
        String between = random.change(before).apply(before);
        String after = random.change(between).apply(between);
        ChangeSet difference = TextDiff.between(before, after);
        assertThat(difference.apply(before)).as("seed %d", seed).isEqualTo(after);
        assertThat(Surrogates.splitBy(difference, before)).isFalse();
    }

    @Test
    void a_position_moves_with_the_text() {
        ChangeSet changes = ChangeSet.ofJson(List.of(2, List.of(3, "xy"), 1, List.of(0, "in"), 4));
        assertThat(changes.mapPosition(1, true)).isEqualTo(1);
        assertThat(changes.mapPosition(3, false)).isEqualTo(2);
        assertThat(changes.mapPosition(3, true)).isEqualTo(4);
        assertThat(changes.mapPosition(6, false)).isEqualTo(5);
        assertThat(changes.mapPosition(6, true)).isEqualTo(7);
        assertThat(changes.mapPosition(10, true)).isEqualTo(11);
    }
}
