package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The part of schema.org's vocabulary that public pages use, by type and property with the types that its values may
 * have, as schema.org 29 defines them. What is not in the table is refused.
 */
final class SchemaOrg {

    private static final Map<String, Map<String, Set<String>>> TYPES = Map.ofEntries(
            Map.entry(
                    "NewsArticle",
                    Map.ofEntries(
                            Map.entry("url", Set.of("URL")),
                            Map.entry("mainEntityOfPage", Set.of("WebPage", "URL")),
                            Map.entry("headline", Set.of("Text")),
                            Map.entry("description", Set.of("Text")),
                            Map.entry("inLanguage", Set.of("Text")),
                            Map.entry("articleSection", Set.of("Text")),
                            Map.entry("keywords", Set.of("Text")),
                            Map.entry("datePublished", Set.of("DateTime")),
                            Map.entry("dateModified", Set.of("DateTime")),
                            Map.entry("version", Set.of("Number", "Text")),
                            Map.entry("wordCount", Set.of("Number")),
                            Map.entry("isAccessibleForFree", Set.of("Boolean")),
                            Map.entry("author", Set.of("Person")),
                            Map.entry("publisher", Set.of("NewsMediaOrganization")),
                            Map.entry("digitalSourceType", Set.of("URL")),
                            Map.entry("backstory", Set.of("Text")),
                            Map.entry("publishingPrinciples", Set.of("URL")),
                            Map.entry("accountablePerson", Set.of("Person")),
                            Map.entry("editor", Set.of("Person")),
                            Map.entry("citation", Set.of("CreativeWork")),
                            Map.entry("correction", Set.of("CorrectionComment")),
                            Map.entry("commentCount", Set.of("Number")),
                            Map.entry("discussionUrl", Set.of("URL")))),
            Map.entry(
                    "WebPage",
                    Map.of(
                            "reviewedBy",
                            Set.of("Person"),
                            "lastReviewed",
                            Set.of("Date"),
                            "breadcrumb",
                            Set.of("BreadcrumbList"))),
            Map.entry("BreadcrumbList", Map.of("itemListElement", Set.of("ListItem"))),
            Map.entry("ListItem", Map.of("position", Set.of("Number"), "name", Set.of("Text"), "item", Set.of("URL"))),
            Map.entry("Person", Map.of("name", Set.of("Text"), "url", Set.of("URL"))),
            Map.entry(
                    "NewsMediaOrganization",
                    Map.of("name", Set.of("Text"), "url", Set.of("URL"), "logo", Set.of("ImageObject"))),
            Map.entry("ImageObject", Map.of("url", Set.of("URL"))),
            Map.entry("CreativeWork", Map.of("name", Set.of("Text"), "url", Set.of("URL"))),
            Map.entry(
                    "WebSite",
                    Map.of(
                            "name",
                            Set.of("Text"),
                            "url",
                            Set.of("URL"),
                            "inLanguage",
                            Set.of("Text"),
                            "publisher",
                            Set.of("NewsMediaOrganization"),
                            "potentialAction",
                            Set.of("SearchAction"))),
            // A search engine's own addition to the vocabulary.
            Map.entry("SearchAction", Map.of("target", Set.of("EntryPoint"), "query-input", Set.of("Text"))),
            Map.entry("EntryPoint", Map.of("urlTemplate", Set.of("Text"))),
            Map.entry(
                    "CollectionPage",
                    Map.of(
                            "name",
                            Set.of("Text"),
                            "url",
                            Set.of("URL"),
                            "inLanguage",
                            Set.of("Text"),
                            "description",
                            Set.of("Text"),
                            "breadcrumb",
                            Set.of("BreadcrumbList"))),
            Map.entry(
                    "ProfilePage",
                    Map.of(
                            "name",
                            Set.of("Text"),
                            "url",
                            Set.of("URL"),
                            "inLanguage",
                            Set.of("Text"),
                            "mainEntity",
                            Set.of("Person"))),
            Map.entry("CorrectionComment", Map.of("text", Set.of("Text"), "datePublished", Set.of("DateTime"))));

    private SchemaOrg() {}

    /** Checks an object with everything in it. */
    static void check(JsonNode thing) {
        assertThat(thing.path("@context").asString("")).isEqualTo("https://schema.org");
        object(thing);
    }

    private static void object(JsonNode node) {
        String type = node.path("@type").asString("");
        assertThat(TYPES).containsKey(type);
        node.propertyNames().stream().filter(name -> !name.startsWith("@")).forEach(name -> {
            Set<String> allowed = Objects.requireNonNull(TYPES.get(type)).get(name);
            assertThat(allowed).as(type + "." + name).isNotNull();
            Set<String> ranges = Objects.requireNonNull(allowed);
            JsonNode value = node.path(name);
            (value.isArray() ? value.valueStream().toList() : List.of(value))
                    .forEach(one -> value(type + "." + name, one, ranges));
        });
    }

    private static void value(String place, JsonNode value, Set<String> allowed) {
        if (value.isObject()) {
            assertThat(allowed).as(place).contains(value.path("@type").asString(""));
            object(value);
        } else if (value.isNumber()) {
            assertThat(allowed).as(place).contains("Number");
        } else if (value.isBoolean()) {
            assertThat(allowed).as(place).contains("Boolean");
        } else {
            String text = value.asString();
            boolean fits = allowed.contains("Text")
                    || (allowed.contains("URL") && text.matches("https?://\\S+"))
                    || (allowed.contains("DateTime") && text.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"))
                    || (allowed.contains("Date") && text.matches("\\d{4}-\\d\\d-\\d\\d"));
            assertThat(fits).as("%s = %s", place, text).isTrue();
        }
    }
}
