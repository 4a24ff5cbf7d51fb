package org.colophon.fetch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The thing in a page's JSON-LD that the page is about: its first article, else its first page or other work. A block that
 * is no JSON is passed over. Read are 20 blocks of 200,000 characters, and 2,000 things in them.
 */
final class LinkedData {

    private static final int BLOCKS = 20;
    private static final int BLOCK = 200_000;
    private static final int THINGS = 2_000;

    private static final Set<String> OTHER_WORKS =
            Set.of("blogposting", "report", "liveblogposting", "webpage", "creativework", "book", "chapter", "dataset");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .build();

    private final List<JsonNode> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private @Nullable JsonNode work;

    private LinkedData() {}

    static LinkedData of(Document document) {
        var data = new LinkedData();
        document.select("script[type~=(?i)^\\s*application/ld\\+json]").stream()
                .limit(BLOCKS)
                .map(Element::data)
                .filter(block -> block.length() <= BLOCK)
                .forEach(data::take);
        data.work = data.choose();
        return data;
    }

    private void take(String block) {
        String json = block.strip();
        if (json.startsWith("<!--") && json.endsWith("-->")) {
            json = json.substring(4, json.length() - 3);
        }
        try {
            gather(JSON.readTree(json));
        } catch (JacksonException e) {
            // Others' mistakes; the page still has its other words.
        }
    }

    /** Things stand by themselves, in lists, in graphs, and as what a page is mainly about. */
    private void gather(@Nullable JsonNode node) {
        if (node == null || things.size() >= THINGS) {
            return;
        }
        if (node.isArray()) {
            node.forEach(this::gather);
        } else if (node.isObject()) {
            things.add(node);
            String id = node.path("@id").asString("");
            if (!id.isEmpty() && node.size() > 1) {
                byId.putIfAbsent(id, node);
            }
            gather(node.get("@graph"));
            gather(node.get("mainEntity"));
            gather(node.get("mainEntityOfPage"));
        }
    }

    private @Nullable JsonNode choose() {
        return things.stream()
                .filter(thing -> types(thing).stream().anyMatch(type -> type.endsWith("article")))
                .findFirst()
                .or(() -> things.stream()
                        .filter(thing -> types(thing).stream().anyMatch(OTHER_WORKS::contains))
                        .findFirst())
                .orElse(null);
    }

    private static List<String> types(JsonNode thing) {
        return strings(thing.path("@type")).stream()
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The property as text, also where it is the first of several or a thing with a name or address; null if not. */
    @Nullable
    String text(String property) {
        List<String> all = names(property);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The property as an address, not cut; null if there is none. */
    @Nullable
    String link(String property) {
        return values(property, List.of("url", "@id", "@value")).findFirst().orElse(null);
    }

    /** All values of the property, each as one line. */
    List<String> names(String property) {
        return values(property, List.of("name", "@value", "alternateName", "url", "@id"))
                .map(Texts::line)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Stream<String> values(String property, List<String> naming) {
        if (work == null) {
            return Stream.of();
        }
        JsonNode value = work.path(property);
        Stream<JsonNode> values = value.isArray() ? value.values().stream() : Stream.of(value);
        return values.limit(100).map(each -> shown(each, naming)).filter(Objects::nonNull);
    }

    private @Nullable String shown(JsonNode value, List<String> namings) {
        if (value.isString() || value.isNumber()) {
            return value.asString();
        }
        if (!value.isObject()) {
            return null;
        }
        JsonNode thing = byId.getOrDefault(value.path("@id").asString(""), value);
        for (String naming : namings) {
            List<String> names = strings(thing.path(naming));
            if (!names.isEmpty()) {
                return names.getFirst();
            }
        }
        return null;
    }

    private static List<String> strings(JsonNode node) {
        if (node.isString()) {
            return List.of(node.asString());
        }
        return node.isArray()
                ? node.values().stream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .limit(20)
                        .toList()
                : List.of();
    }
}
