package org.colophon.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What search results can be cut down by. Its {@link #code()} stands in addresses and, with a colon, in queries. */
public enum Facet {
    SECTION,
    TOPIC,
    AUTHOR,
    YEAR,
    LANGUAGE;

    /** The name in addresses and queries, such as {@code section}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet of that code. */
    public static Optional<Facet> of(String code) {
        return List.of(values()).stream()
                .filter(facet -> facet.code().equals(code))
                .findFirst();
    }

    String counted() {
        return Fields.FACET + code();
    }
}
