package org.colophon.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.search.Facet;
import org.colophon.search.Filter;
import org.colophon.search.Order;
import org.jspecify.annotations.Nullable;

/** The state of a search, as it stands in the address. What makes no sense in an address is passed over. */
final class SearchAddress {

    static final String FROM = "from";
    static final String BEFORE = "before";
    private static final int LONGEST = 200;

    private final Map<String, String> values;

    private SearchAddress(Map<String, String> values) {
        this.values = values;
    }

    static SearchAddress read(Map<String, String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        String query = parameters.getOrDefault("q", "").strip();
        values.put("q", query.length() > LONGEST ? query.substring(0, LONGEST).strip() : query);
        for (Facet facet : Facet.values()) {
            keep(facet.code(), parameters.get(facet.code()), Filter.of(facet, given(parameters, facet.code())), values);
        }
        keep(FROM, parameters.get(FROM), Filter.after(given(parameters, FROM)), values);
        keep(BEFORE, parameters.get(BEFORE), Filter.before(given(parameters, BEFORE)), values);
        if ("date".equals(parameters.get("sort"))) {
            values.put("sort", "date");
        }
        return new SearchAddress(values);
    }

    private static String given(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static void keep(String name, @Nullable String given, Filter filter, Map<String, String> values) {
        if (given != null && filter.makesSense()) {
            values.put(name, filter.value());
        }
    }

    String query() {
        return get("q");
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return values.containsKey(name) && !get(name).isEmpty();
    }

    Order order() {
        return has("sort") ? Order.NEWEST : Order.BEST;
    }

    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (has(facet.code())) {
                filters.add(Filter.of(facet, get(facet.code())));
            }
        }
        if (has(FROM)) {
            filters.add(Filter.after(get(FROM)));
        }
        if (has(BEFORE)) {
            filters.add(Filter.before(get(BEFORE)));
        }
        return filters;
    }

    /** Whether it asks for nothing. */
    boolean isEmpty() {
        return query().isEmpty() && filters().isEmpty();
    }

    /** What a form must send along, so that it does not lose the rest: name and value. */
    List<Map.Entry<String, String>> besides(List<String> own) {
        return values.entrySet().stream()
                .filter(value ->
                        !own.contains(value.getKey()) && !value.getValue().isEmpty())
                .toList();
    }

    SearchAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new SearchAddress(more);
    }

    SearchAddress without(String name) {
        return with(name, "");
    }

    /** The same words without conditions. */
    SearchAddress bare() {
        return new SearchAddress(Map.of("q", query()));
    }

    String path() {
        String query = values.entrySet().stream()
                .filter(value -> !value.getValue().isEmpty())
                .map(value -> value.getKey() + "=" + LocalPath.encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/search" : "/search?" + query;
    }
}
