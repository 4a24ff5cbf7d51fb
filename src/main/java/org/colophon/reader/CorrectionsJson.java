package org.colophon.reader;

import java.util.List;
import org.colophon.publication.Erratum;
import org.colophon.shared.Newsroom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The corrections as JSON Feed 1.1. */
final class CorrectionsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CorrectionsJson() {}

    static byte[] write(CorrectionsFeed feed, Newsroom newsroom) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", newsroom.link("/corrections"));
        json.put("feed_url", newsroom.link("/corrections/feed.json"));
        json.put("language", newsroom.language());
        json.put("description", feed.description());
        json.set(
                "items",
                MAPPER.valueToTree(
                        feed.errata().stream().map(one -> item(one, newsroom)).toList()));
        return MAPPER.writeValueAsBytes(json);
    }

    private static ObjectNode item(Erratum one, Newsroom newsroom) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", "urn:uuid:" + one.id());
        json.put("url", newsroom.link(one.path()));
        json.put("title", CorrectionsFeed.title(one));
        json.put("content_text", one.text());
        json.put("language", one.language());
        json.put("date_published", one.at().toString());
        json.set("tags", MAPPER.valueToTree(List.of(one.kind())));
        return json;
    }
}
