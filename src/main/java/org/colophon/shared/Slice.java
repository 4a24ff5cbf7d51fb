package org.colophon.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a list that is paged by key, not by number: the cost of a page does not grow with its distance from
 * the start.
 *
 * @param items the rows of this stretch
 * @param next what to hand in to get the following stretch, or null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Makes a slice of rows that were read with one row more than wanted.
     *
     * @param rows up to {@code size + 1} rows
     * @param cursor gives the key of a row, used for the last one shown
     */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        List<T> shown = rows.subList(0, size);
        return new Slice<>(shown, cursor.apply(shown.getLast()));
    }

    /** The same stretch with each row changed. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
