package org.colophon.reader.page;

import java.util.List;
import java.util.Map;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What search engines are told of pages that are no article, in schema.org's words: the front page is the site, with its
 * search; a section or topic is a collection; an author's page is a profile. Other pages say nothing.
 */
public final class PageJsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PageJsonLd() {}

    /** Of that page; null where there is nothing to say. */
    public static @Nullable Trusted of(Frame frame) {
        if (!frame.indexed()) {
            return null;
        }
        ObjectNode json = frame.front()
                ? site(frame.site())
                : frame.path().matches("/(sections|topics)/[^/]+")
                        ? collection(frame)
                        : frame.path().matches("/authors/[^/]+") ? profile(frame) : null;
        return json == null ? null : Trusted.json(MAPPER.writeValueAsString(json));
    }

    /** The paper as publisher. */
    public static ObjectNode publisher(Newsroom newsroom, Assets assets) {
        ObjectNode paper = MAPPER.createObjectNode()
                .put("@type", "NewsMediaOrganization")
                .put("name", newsroom.name())
                .put("url", newsroom.link("/"));
        paper.putObject("logo").put("@type", "ImageObject").put("url", newsroom.link(assets.url("icon.svg")));
        return paper;
    }

    /** The way to a page. @param steps names and paths, from the front page on */
    public static ObjectNode breadcrumbs(Newsroom newsroom, List<Map.Entry<String, String>> steps) {
        ObjectNode list = MAPPER.createObjectNode().put("@type", "BreadcrumbList");
        ArrayNode items = list.putArray("itemListElement");
        for (int i = 0; i < steps.size(); i++) {
            items.addObject()
                    .put("@type", "ListItem")
                    .put("position", i + 1)
                    .put("name", steps.get(i).getKey())
                    .put("item", newsroom.link(steps.get(i).getValue()));
        }
        return list;
    }

    private static ObjectNode site(Site site) {
        Newsroom newsroom = site.newsroom();
        ObjectNode json = node("WebSite", newsroom.name(), newsroom.link("/"), site);
        json.set("publisher", publisher(newsroom, site.assets()));
        ObjectNode search = json.putObject("potentialAction").put("@type", "SearchAction");
        search.putObject("target")
                .put("@type", "EntryPoint")
                .put("urlTemplate", newsroom.link("/search?q=") + "{search_term_string}");
        search.put("query-input", "required name=search_term_string");
        return json;
    }

    private static ObjectNode collection(Frame frame) {
        ObjectNode json = node("CollectionPage", frame.title(), frame.address(), frame.site());
        if (!frame.description().isBlank()) {
            json.put("description", frame.description());
        }
        json.set(
                "breadcrumb",
                breadcrumbs(
                        frame.site().newsroom(),
                        List.of(Map.entry(frame.site().name(), "/"), Map.entry(frame.title(), frame.path()))));
        return json;
    }

    private static ObjectNode profile(Frame frame) {
        ObjectNode json = node("ProfilePage", frame.title(), frame.address(), frame.site());
        json.putObject("mainEntity")
                .put("@type", "Person")
                .put("name", frame.title())
                .put("url", frame.address());
        return json;
    }

    private static ObjectNode node(String type, String name, String url, Site site) {
        return MAPPER.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", type)
                .put("name", name)
                .put("url", url)
                .put("inLanguage", site.words().language());
    }
}
