package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The shape that ninjs 3.1 gives to the properties an article uses; nothing else is allowed there. */
final class NinjsShape {

    private static final Set<String> TEXTS =
            Set.of("profile", "version", "edNote", "language", "title", "by", "slugline", "copyrightNotice");

    private static final Map<String, Set<String>> LISTS = Map.of(
            "headlines", Set.of("role", "contentType", "value"),
            "descriptions", Set.of("role", "contentType", "value"),
            "bodies", Set.of("role", "contentType", "charCount", "wordCount", "value"),
            "subjects", Set.of("name", "rel", "uri", "literal", "creator", "relevance", "confidence"),
            "infoSources", Set.of("name", "role", "uri", "literal", "contactInfo"),
            "trustIndicators", Set.of("role", "title", "href"));

    private static final Map<String, Set<String>> OBJECTS = Map.of(
            "standard", Set.of("name", "version", "schema"),
            "digitalSourceType", Set.of("name", "uri", "literal"));

    private NinjsShape() {}

    static void check(JsonNode item) {
        uri(item.path("uri"));
        assertThat(item.path("type").asString("")).isEqualTo("text");
        assertThat(item.path("representationType").asString("")).isIn("full", "partial");
        assertThat(item.path("pubStatus").asString("")).isIn("usable", "withheld", "canceled");
        item.propertyNames().stream()
                .filter(name -> !Set.of("uri", "type", "representationType", "pubStatus")
                        .contains(name))
                .forEach(name -> property(name, item.path(name)));
    }

    private static void property(String name, JsonNode value) {
        if (name.equals("firstCreated") || name.equals("versionCreated")) {
            assertThat(value.asString("")).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
        } else if (TEXTS.contains(name)) {
            assertThat(value.isString()).as(name).isTrue();
        } else if (OBJECTS.containsKey(name)) {
            assertThat(value.isObject()).as(name).isTrue();
            members(name, value, Objects.requireNonNull(OBJECTS.get(name)));
        } else {
            assertThat(LISTS).containsKey(name);
            assertThat(value.isArray()).as(name).isTrue();
            value.forEach(one -> members(name, one, Objects.requireNonNull(LISTS.get(name))));
        }
    }

    private static void members(String name, JsonNode object, Set<String> allowed) {
        assertThat(allowed).as(name).containsAll(object.propertyNames());
        for (String member : object.propertyNames()) {
            JsonNode value = object.path(member);
            boolean number =
                    Set.of("charCount", "wordCount", "relevance", "confidence").contains(member);
            assertThat(number ? value.isIntegralNumber() : value.isString())
                    .as(name + "." + member)
                    .isTrue();
            boolean address = Set.of("uri", "href", "schema").contains(member)
                    || (member.equals("role") && name.equals("trustIndicators"));
            if (address) {
                uri(value);
            }
        }
        if (Set.of("headlines", "descriptions", "bodies").contains(name)) {
            assertThat(object.has("value")).as(name).isTrue();
        }
    }

    private static void uri(JsonNode value) {
        assertThat(value.asString("")).matches("https?://\\S+");
    }
}
