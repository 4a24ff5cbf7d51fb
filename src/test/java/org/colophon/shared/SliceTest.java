package org.colophon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void one_row_more_than_wanted_means_that_there_is_more() {
        Slice<Integer> slice = Slice.of(List.of(1, 2, 3), 2, row -> "after-" + row);
        assertThat(slice.items()).containsExactly(1, 2);
        assertThat(slice.next()).isEqualTo("after-2");
    }

    @Test
    void exactly_as_many_as_wanted_are_the_end() {
        assertThat(Slice.of(List.of(1, 2), 2, String::valueOf).next()).isNull();
        assertThat(Slice.of(List.<Integer>of(), 2, String::valueOf)).isEqualTo(new Slice<>(List.of(), null));
    }

    @Test
    void changing_the_rows_keeps_the_place() {
        Slice<String> slice = Slice.of(List.of(1, 2), 1, String::valueOf).map(row -> "row " + row);
        assertThat(slice).isEqualTo(new Slice<>(List.of("row 1"), "1"));
    }

    @Test
    void it_does_not_change_with_the_list_it_was_made_of() {
        List<Integer> rows = new ArrayList<>(List.of(1));
        Slice<Integer> slice = new Slice<>(rows, null);
        rows.add(2);
        assertThat(slice.items()).containsExactly(1);
    }
}
