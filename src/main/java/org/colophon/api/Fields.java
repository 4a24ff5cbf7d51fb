package org.colophon.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Reads lists of a request, so that an error names the field with its place, such as {@code facts[2].value}. */
final class Fields {

    private static final int MOST = 2_000;

    private Fields() {}

    static <A, B> List<B> each(String list, List<? extends @Nullable A> items, Function<A, B> change) {
        if (items.size() > MOST) {
            throw new BadInput(list, "There are %,d of these at most.".formatted(MOST));
        }
        List<B> changed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            A item = items.get(i);
            if (item == null) {
                throw new BadInput("%s[%d]".formatted(list, i), "Leave it out instead of sending null.");
            }
            try {
                changed.add(change.apply(item));
            } catch (BadInput bad) {
                boolean same = list.equals(bad.field()) || list.startsWith(bad.field() + ".");
                throw new BadInput("%s[%d]%s".formatted(list, i, same ? "" : "." + bad.field()), bad.reason());
            }
        }
        return changed;
    }

    /** A text that a search or a list is cut down to. */
    static String words(String field, String text) {
        if (text.length() > 500) {
            throw new BadInput(field, "500 characters at most.");
        }
        return text;
    }

    /** How many items of a list to give at once. */
    static int size(int size) {
        if (size < 1 || size > 100) {
            throw new BadInput("size", "Ask for 1 to 100 at once.");
        }
        return size;
    }
}
