package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What RSS 2.0, RFC 4287 and JSON Feed 1.1 ask of a feed; what they forbid is refused. */
final class FeedShape {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private FeedShape() {}

    static void rss(byte[] xml) throws Exception {
        Element rss = root(xml);
        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        Element channel = only(rss, null, "channel");
        for (String needed : List.of("title", "link", "description")) {
            assertThat(only(channel, null, needed).getTextContent()).isNotBlank();
        }
        address(only(channel, null, "link").getTextContent());
        DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                only(channel, null, "lastBuildDate").getTextContent());
        assertThat(only(channel, ATOM, "link").getAttribute("rel")).isEqualTo("self");
        Set<String> ids = new HashSet<>();
        for (Element item : children(channel, null, "item")) {
            address(only(item, null, "link").getTextContent());
            assertThat(only(item, null, "title").getTextContent()).isNotBlank();
            only(item, null, "description");
            Element guid = only(item, null, "guid");
            assertThat(ids.add(guid.getTextContent())).isTrue();
            assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
            ZonedDateTime.parse(only(item, null, "pubDate").getTextContent(), DateTimeFormatter.RFC_1123_DATE_TIME);
            // The element of RSS itself is for mail addresses.
            assertThat(children(item, null, "author")).isEmpty();
        }
    }

    static void atom(byte[] xml) throws Exception {
        Element feed = root(xml);
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        head(feed);
        assertThat(children(feed, ATOM, "link"))
                .anyMatch(link -> link.getAttribute("rel").equals("self"));
        Set<String> ids = new HashSet<>();
        for (Element entry : children(feed, ATOM, "entry")) {
            head(entry);
            assertThat(ids.add(only(entry, ATOM, "id").getTextContent())).isTrue();
            assertThat(children(entry, ATOM, "author")).isNotEmpty();
            children(entry, ATOM, "author").forEach(author -> {
                assertThat(only(author, ATOM, "name").getTextContent()).isNotBlank();
                children(author, ATOM, "uri").forEach(uri -> address(uri.getTextContent()));
            });
            List<String> alternates = children(entry, ATOM, "link").stream()
                    .filter(link -> link.getAttribute("rel").equals("alternate"))
                    .map(link -> link.getAttribute("type") + link.getAttribute("hreflang"))
                    .toList();
            assertThat(alternates).isNotEmpty().doesNotHaveDuplicates();
            children(entry, ATOM, "link").forEach(link -> address(link.getAttribute("href")));
            children(entry, ATOM, "category")
                    .forEach(category ->
                            assertThat(category.getAttribute("term")).isNotBlank());
            assertThat(only(entry, ATOM, "content").getAttribute("type")).isEqualTo("html");
            assertThat(children(entry, ATOM, "summary")).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void head(Element element) {
        assertThat(URI.create(only(element, ATOM, "id").getTextContent()).isAbsolute())
                .isTrue();
        only(element, ATOM, "title");
        OffsetDateTime.parse(only(element, ATOM, "updated").getTextContent());
    }

    static void json(byte[] bytes) {
        JsonNode feed = JsonMapper.builder().build().readTree(bytes);
        assertThat(feed.path("version").asString("")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString("")).isNotBlank();
        address(feed.path("home_page_url").asString(""));
        address(feed.path("feed_url").asString(""));
        assertThat(feed.path("items").isArray()).isTrue();
        known(feed, Set.of("version", "title", "home_page_url", "feed_url", "language", "description", "items"));
        Set<String> ids = new HashSet<>();
        for (JsonNode item : feed.path("items")) {
            assertThat(ids.add(item.path("id").asString(""))).isTrue();
            address(item.path("url").asString(""));
            assertThat(item.path("content_html").isString()).isTrue();
            OffsetDateTime.parse(item.path("date_published").asString(""));
            OffsetDateTime.parse(item.path("date_modified").asString(""));
            item.path("authors").forEach(author -> known(author, Set.of("name", "url")));
            item.path("tags").forEach(tag -> assertThat(tag.isString()).isTrue());
            known(
                    item,
                    Set.of(
                            "id",
                            "url",
                            "title",
                            "summary",
                            "content_html",
                            "language",
                            "date_published",
                            "date_modified",
                            "authors",
                            "tags"));
        }
    }

    /** Extensions begin with an underscore. */
    private static void known(JsonNode node, Set<String> names) {
        assertThat(node.propertyNames().stream().filter(name -> !name.startsWith("_")))
                .isSubsetOf(names);
    }

    private static void address(String url) {
        assertThat(url).matches("https?://\\S+");
    }

    static Element root(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static Element only(Element parent, @Nullable String namespace, String name) {
        List<Element> found = children(parent, namespace, name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    static List<Element> children(Element parent, @Nullable String namespace, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> name.equals(child.getLocalName()) && same(namespace, child))
                .toList();
    }

    private static boolean same(@Nullable String namespace, Node node) {
        return namespace == null ? node.getNamespaceURI() == null : namespace.equals(node.getNamespaceURI());
    }
}
