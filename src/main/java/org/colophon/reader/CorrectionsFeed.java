package org.colophon.reader;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.colophon.publication.Erratum;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;

/** RSS 2.0 of corrections: the kind and the headline as title, the note as description. */
final class CorrectionsFeed {

    private CorrectionsFeed() {}

    static byte[] write(String title, String description, List<Erratum> errata, Newsroom newsroom) {
        return Xml.document(rss -> rss.element(
                "rss",
                xml -> xml.element("channel", channel -> channel(channel, title, description, errata, newsroom)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static void channel(Xml channel, String title, String description, List<Erratum> errata, Newsroom newsroom)
            throws XMLStreamException {
        channel.text("title", title);
        channel.text("link", newsroom.link("/corrections"));
        channel.text("description", description);
        channel.text("language", newsroom.language());
        channel.text(
                "lastBuildDate",
                date(errata.isEmpty() ? Instant.EPOCH : errata.getFirst().at()));
        channel.empty(
                "atom:link",
                "rel",
                "self",
                "type",
                "application/rss+xml",
                "href",
                newsroom.link("/corrections/feed.xml"));
        for (Erratum one : errata) {
            channel.element("item", item -> item(item, one, newsroom));
        }
    }

    private static void item(Xml item, Erratum one, Newsroom newsroom) throws XMLStreamException {
        Words words = Words.in(one.language());
        item.text("title", words.get("note." + one.kind()) + ": " + one.headline());
        item.text("link", newsroom.link(one.path()));
        item.text("guid", "urn:uuid:" + one.id(), "isPermaLink", "false");
        item.text("pubDate", date(one.at()));
        item.text("dc:language", one.language());
        item.text("category", words.get("note." + one.kind()));
        item.text("description", one.text());
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
