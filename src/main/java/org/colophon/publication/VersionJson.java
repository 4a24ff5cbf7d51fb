package org.colophon.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a version to its stored form and reads it back. Fields may be added; none is ever renamed or removed. */
@Component
class VersionJson {

    /** Fields that hold prose. The others hold names, keys, addresses, times and the like. */
    private static final Set<String> PROSE = Set.of(
            "headline",
            "standfirst",
            "body",
            "label",
            "value",
            "printed",
            "title",
            "publisher",
            "author",
            "licence",
            "locator",
            "line",
            "details",
            "tool",
            "version",
            "headlineWritten",
            "standfirstWritten",
            "text",
            "told",
            "right");

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(PublishedArticle article) {
        return mapper.writeValueAsString(article);
    }

    PublishedArticle read(StoredVersion version) {
        return read(version.content());
    }

    PublishedArticle read(String content) {
        return mapper.readValue(content, PublishedArticle.class);
    }

    /** All prose in a stored version. */
    List<String> texts(String content) {
        List<String> texts = new ArrayList<>();
        map(content, text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    /** The stored version with its prose changed. */
    String map(String content, UnaryOperator<String> change) {
        JsonNode tree = mapper.readTree(content);
        map(tree, false, change);
        return mapper.writeValueAsString(tree);
    }

    private static void map(JsonNode node, boolean prose, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(name -> {
                boolean text = PROSE.contains(name);
                JsonNode value = object.path(name);
                if (text && value.isString()) {
                    object.put(name, change.apply(value.asString()));
                } else {
                    map(value, text, change);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                if (prose && value.isString()) {
                    array.set(i, change.apply(value.asString()));
                } else {
                    map(value, false, change);
                }
            }
        }
    }
}
