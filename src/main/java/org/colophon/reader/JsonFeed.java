package org.colophon.reader;

import java.util.Map;
import java.util.TreeMap;
import org.colophon.provenance.Disclosed;
import org.colophon.provenance.FeedDisclosure;
import org.colophon.shared.Newsroom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Feed 1.1 with full text. How an article was made stands in the extension {@code _ai_disclosure}. */
final class JsonFeed {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFeed() {}

    static byte[] write(Feed feed, Newsroom newsroom) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", newsroom.link(feed.home()));
        json.put("feed_url", newsroom.link(feed.below() + "feed.json"));
        json.put("language", feed.language());
        if (!feed.description().isBlank()) {
            json.put("description", feed.description());
        }
        json.set(
                "items",
                MAPPER.valueToTree(feed.items().stream().map(JsonFeed::item).toList()));
        return MAPPER.writeValueAsBytes(json);
    }

    private static ObjectNode item(Feed.Item item) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", item.id());
        json.put("url", item.url());
        json.put("title", item.title());
        Disclosed disclosed = item.disclosed();
        String line = disclosed == null ? "" : disclosed.line();
        json.put("summary", (line + " " + item.standfirst()).strip());
        json.put("content_html", item.content());
        json.put("language", item.language());
        json.put("date_published", item.published().toString());
        json.put("date_modified", item.updated().toString());
        json.set(
                "authors",
                MAPPER.valueToTree(item.authors().stream().map(JsonFeed::author).toList()));
        json.set("tags", MAPPER.valueToTree(item.topics()));
        if (disclosed != null) {
            FeedDisclosure.json(json, disclosed);
        }
        return json;
    }

    private static Map<String, String> author(Feed.Author author) {
        return author.url().isEmpty()
                ? Map.of("name", author.name())
                : new TreeMap<>(Map.of("name", author.name(), "url", author.url()));
    }
}
