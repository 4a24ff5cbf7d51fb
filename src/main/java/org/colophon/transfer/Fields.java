package org.colophon.transfer;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads values of front matter in the several forms in which people write them. */
final class Fields {

    private final Map<?, ?> values;

    Fields(Map<?, ?> values) {
        this.values = values;
    }

    /** The first of these keys that holds a word; empty where none does. */
    String text(String... keys) {
        return Arrays.stream(keys)
                .map(key -> word(values.get(key)))
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The same, but null where none of the keys stands there at all. */
    @Nullable
    String said(String... keys) {
        return Arrays.stream(keys).anyMatch(values::containsKey) ? text(keys) : null;
    }

    /** The first of these keys that holds anything: a list, or one text. */
    List<String> list(String... keys) {
        return Arrays.stream(keys)
                .map(key -> words(values.get(key)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The same, where commas separate the words of a text. */
    List<String> commaList(String... keys) {
        return list(keys).stream()
                .flatMap(word -> Arrays.stream(word.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether it says yes. */
    boolean yes(String key) {
        return List.of("true", "yes", "on", "1").contains(text(key).toLowerCase(Locale.ROOT));
    }

    /** What stands below a key; without anything in it where that is no table. */
    Fields below(String key) {
        return values.get(key) instanceof Map<?, ?> map ? new Fields(map) : new Fields(Map.of());
    }

    /** The tables in the list below a key. */
    List<Fields> tables(String key) {
        return values.get(key) instanceof Collection<?> items
                ? items.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> new Fields((Map<?, ?>) item))
                        .toList()
                : List.of();
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    boolean isTable(String key) {
        return values.get(key) instanceof Map<?, ?>;
    }

    private static List<String> words(@Nullable Object value) {
        Stream<String> words = switch (value) {
            case null -> Stream.empty();
            case Collection<?> items -> items.stream().map(Fields::word);
            default -> Stream.of(value).map(Fields::word);
        };
        return words.filter(Objects::nonNull)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Texts, numbers and truth values as text, and of somebody with a table of their own the name. */
    private static @Nullable String word(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> map.get("name") instanceof String name ? name.strip() : null;
            case Collection<?> items -> null;
            default -> value.toString().strip();
        };
    }
}
