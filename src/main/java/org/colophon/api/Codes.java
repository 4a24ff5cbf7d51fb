package org.colophon.api;

import java.util.Collection;
import java.util.List;
import org.colophon.shared.Coded;

/** Constants as the API writes them: {@code STANDARDS_EDITOR} is {@code standards-editor}. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return Coded.name(constant);
    }

    /** In the order in which the constants are declared. */
    static <E extends Enum<E>> List<String> of(Collection<E> constants) {
        return constants.stream().sorted().map(Codes::of).toList();
    }
}
