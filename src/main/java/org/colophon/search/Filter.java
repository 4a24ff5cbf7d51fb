package org.colophon.search;

import java.util.Locale;

/**
 * A condition that results must fulfil.
 *
 * @param field what it is about: the code of a {@link Facet}, {@code after} or {@code before}
 * @param value what is asked for: a key, a name, a year, a month ({@code 2026-03}) or a day
 * @param exact whether the value is a key as {@link FacetValue#key()} gives it; otherwise names are looked through too
 */
public record Filter(String field, String value, boolean exact) {

    static final String AFTER = "after";
    static final String BEFORE = "before";

    public Filter {
        field = field.toLowerCase(Locale.ROOT);
        value = value.strip();
    }

    /** Exactly what a facet named. */
    public static Filter of(Facet facet, String key) {
        return new Filter(facet.code(), key, true);
    }

    /** First published on this day, in this month or year, or later. */
    public static Filter after(String day) {
        return new Filter(AFTER, day, true);
    }

    /** First published before the beginning of this day, month or year. */
    public static Filter before(String day) {
        return new Filter(BEFORE, day, true);
    }

    /** Whether it can be understood at all. */
    public boolean makesSense() {
        return switch (field) {
            case AFTER, BEFORE -> Days.begin(value).isPresent();
            case "year" -> value.length() == 4 && Days.begin(value).isPresent();
            case "section", "topic", "author", "language" -> !value.isEmpty() && value.length() <= 200;
            default -> false;
        };
    }
}
