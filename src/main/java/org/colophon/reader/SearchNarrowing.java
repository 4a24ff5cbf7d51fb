package org.colophon.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.reader.page.Narrowing;
import org.colophon.reader.page.Narrowing.Choice;
import org.colophon.reader.page.Narrowing.Group;
import org.colophon.reader.page.Words;
import org.colophon.search.Facet;
import org.colophon.search.FacetValue;

/** What a page of results offers to cut them down by. */
final class SearchNarrowing {

    private SearchNarrowing() {}

    static Narrowing of(SearchAddress address, Map<Facet, List<FacetValue>> facets, Words words) {
        List<Group> groups = new ArrayList<>();
        List<Choice> chosen = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<FacetValue> values = facets.getOrDefault(facet, List.of());
            String code = facet.code();
            if (address.has(code)) {
                chosen.add(new Choice(
                        name(facet, address.get(code), values, words),
                        address.without(code).path(),
                        0));
            } else if (values.size() > 1) {
                groups.add(new Group(
                        words.get("search." + code),
                        values.stream()
                                .map(value -> new Choice(
                                        name(facet, value, words),
                                        address.with(code, value.key()).path(),
                                        value.count()))
                                .toList()));
            }
        }
        addDay(SearchAddress.FROM, address, words, chosen);
        addDay(SearchAddress.BEFORE, address, words, chosen);
        return new Narrowing(
                groups,
                chosen,
                address.besides(List.of(SearchAddress.FROM, SearchAddress.BEFORE)),
                address.besides(List.of("q")),
                day(address.get(SearchAddress.FROM)),
                day(address.get(SearchAddress.BEFORE)),
                address.without("sort").path(),
                address.with("sort", "date").path(),
                address.has("sort"));
    }

    /** What a field for days can show: not a month or a year. */
    private static String day(String text) {
        return text.length() == "2026-01-01".length() ? text : "";
    }

    private static void addDay(String name, SearchAddress address, Words words, List<Choice> chosen) {
        if (address.has(name)) {
            String text = words.get("search." + name) + " " + address.get(name);
            chosen.add(new Choice(text, address.without(name).path(), 0));
        }
    }

    private static String name(Facet facet, String key, List<FacetValue> values, Words words) {
        return values.stream()
                .filter(value -> value.key().equals(key))
                .findFirst()
                .map(value -> name(facet, value, words))
                .orElse(key);
    }

    private static String name(Facet facet, FacetValue value, Words words) {
        if (facet != Facet.LANGUAGE) {
            return value.name();
        }
        Locale shown = Locale.forLanguageTag(words.language());
        String language = Locale.forLanguageTag(value.key()).getDisplayLanguage(shown);
        return language.isEmpty() ? value.key() : language.substring(0, 1).toUpperCase(shown) + language.substring(1);
    }
}
