package org.colophon.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of one article: made from text, unique, and with prefixes that no page uses for itself. */
final class Anchors {

    private static final int MAX_LENGTH = 80;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** An id for a heading of that text. */
    String forHeading(String text) {
        String base = heading(text);
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + (counts.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    /** The id of a heading of that text where no other heading has the same. */
    static String heading(String text) {
        String slug = slug(text);
        return "h-" + (slug.isEmpty() ? "section" : slug);
    }

    /** Takes the id, unless an element before has it. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** The footnote extension's id with the label made safe; null for any other id. */
    static @Nullable String id(String element, String attribute, String value) {
        return value.matches("fn(ref)?[-\\d].*") ? safe(value) : null;
    }

    /** A link to an id of this page, made safe in the same way. */
    static String fragment(String target) {
        return target.startsWith("#fn") ? "#" + safe(target.substring(1)) : target;
    }

    private static String safe(String id) {
        String decoded = id.replace("%20", " ").replace("%5C", "\\");
        return decoded.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    }

    private static String slug(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-");
        int end = Math.min(words.length(), MAX_LENGTH);
        if (end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end).replaceAll("^-|-$", "");
    }
}
