package org.colophon.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The disclosure in feeds. There is no convention for it, so: the line comes first in summary and content, before any
 * word of the article; a category names IPTC's source type; a link leads to the signed record.
 */
public final class FeedDisclosure {

    private FeedDisclosure() {}

    /** An XML element. @param text what stands in it; empty for an empty element */
    public record Element(String name, Map<String, String> attributes, String text) {}

    /** What an RSS item carries beside its texts. */
    public static List<Element> rss(Disclosed disclosed) {
        Element link = new Element(
                "atom:link", ordered("rel", "describedby", "type", "application/json", "href", disclosed.record()), "");
        return with(
                disclosed
                        .marks()
                        .iptc()
                        .map(code -> new Element("category", ordered("domain", DisclosureMarks.IPTC), code)),
                link);
    }

    /** What an Atom entry carries beside its texts. */
    public static List<Element> atom(Disclosed disclosed) {
        Element link = new Element(
                "link", ordered("rel", "describedby", "type", "application/json", "href", disclosed.record()), "");
        return with(
                disclosed
                        .marks()
                        .iptc()
                        .map(code -> new Element(
                                "category",
                                ordered("scheme", DisclosureMarks.IPTC, "term", code, "label", disclosed.line()),
                                "")),
                link);
    }

    /** Adds the extension {@code _ai_disclosure} to an item of JSON Feed. */
    public static void json(ObjectNode item, Disclosed disclosed) {
        ObjectNode node = item.putObject("_ai_disclosure");
        node.put("about", disclosed.policy());
        node.put("state", disclosed.state());
        node.put("line", disclosed.line());
        disclosed.marks().iptc().ifPresent(code -> node.put("digital_source_type", DisclosureMarks.IPTC + code));
        disclosed.review().ifPresent(review -> {
            node.put("reviewed_by", review.reviewer());
            node.put("reviewed_at", review.at().toString());
        });
        node.put("record", disclosed.record());
    }

    private static List<Element> with(Optional<Element> category, Element link) {
        return category.map(element -> List.of(element, link)).orElse(List.of(link));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
