package org.colophon.api;

import java.util.List;
import java.util.function.Function;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a list.
 *
 * @param next what to send as {@code after} for the following stretch, null at the end
 */
record PageJson<T>(List<T> items, @Nullable String next) {

    static <A, B> PageJson<B> of(Slice<A> slice, Function<A, B> change) {
        return new PageJson<>(slice.items().stream().map(change).toList(), slice.next());
    }
}
