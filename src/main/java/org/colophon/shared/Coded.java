package org.colophon.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * A value of a fixed list that has a short name of its own in files, addresses, the API and the database.
 *
 * <pre>{@code Coded.find(FactStatus.class, "verified")   // Optional[VERIFIED]}</pre>
 */
public interface Coded {

    /** The short name: lower case, never changed once it is used. */
    String code();

    /** The short name that follows from a constant's own: {@code STANDARDS_EDITOR} is {@code standards-editor}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of this name, if there is one. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
