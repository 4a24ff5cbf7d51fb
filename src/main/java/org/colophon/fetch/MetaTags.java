package org.colophon.fetch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by name, in any case; the first 500, and 50 of each name. */
final class MetaTags {

    private static final int ELEMENTS = 500;
    private static final int EACH = 50;

    private final Map<String, List<String>> byName = new HashMap<>();

    MetaTags(Document document) {
        document.select("meta[content]").stream().limit(ELEMENTS).forEach(meta -> {
            for (String attribute : List.of("name", "property", "http-equiv", "itemprop")) {
                add(meta, attribute);
            }
        });
    }

    private void add(Element meta, String attribute) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        String value = meta.attr("content").strip();
        if (name.isEmpty() || name.length() > 100 || value.isEmpty()) {
            return;
        }
        List<String> values = byName.computeIfAbsent(name, unknown -> new ArrayList<>());
        if (values.size() < EACH) {
            values.add(value);
        }
    }

    /** The first value of the first of the names that has one, as one line; or null. */
    @Nullable
    String first(String... names) {
        String value = link(names);
        return value == null ? null : Texts.line(value);
    }

    /** The same as it stands there, for addresses, which are not cut. */
    @Nullable
    String link(String... names) {
        List<String> values = values(names);
        return values.isEmpty() ? null : values.getFirst();
    }

    /** All values of the first of the names that has one, each as one line. */
    List<String> all(String... names) {
        return values(names).stream()
                .map(Texts::line)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private List<String> values(String... names) {
        for (String name : names) {
            List<String> values = byName.get(name);
            if (values != null) {
                return values;
            }
        }
        return List.of();
    }
}
