package org.colophon.reader;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.colophon.publication.Erratum;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;

/** A feed of corrections: the kind and the headline as title, the note as description. Here as RSS 2.0. */
record CorrectionsFeed(String title, String description, List<Erratum> errata) {

    CorrectionsFeed {
        errata = List.copyOf(errata);
    }

    /** When the newest was published. */
    Instant updated() {
        return errata.isEmpty() ? Instant.EPOCH : errata.getFirst().at();
    }

    /** What kind of note it is, in the language of its article. */
    static String kind(Erratum one) {
        return Words.in(one.language()).get("note." + one.kind());
    }

    /** The kind and the headline. */
    static String title(Erratum one) {
        return kind(one) + ": " + one.headline();
    }

    static byte[] rss(CorrectionsFeed feed, Newsroom newsroom) {
        return Xml.document(rss -> rss.element(
                "rss",
                xml -> xml.element("channel", channel -> channel(channel, feed, newsroom)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static void channel(Xml channel, CorrectionsFeed feed, Newsroom newsroom) throws XMLStreamException {
        channel.text("title", feed.title());
        channel.text("link", newsroom.link("/corrections"));
        channel.text("description", feed.description());
        channel.text("language", newsroom.language());
        channel.text("lastBuildDate", date(feed.updated()));
        channel.empty(
                "atom:link",
                "rel",
                "self",
                "type",
                "application/rss+xml",
                "href",
                newsroom.link("/corrections/feed.xml"));
        for (Erratum one : feed.errata()) {
            channel.element("item", item -> item(item, one, newsroom));
        }
    }

    private static void item(Xml item, Erratum one, Newsroom newsroom) throws XMLStreamException {
        item.text("title", title(one));
        item.text("link", newsroom.link(one.path()));
        item.text("guid", "urn:uuid:" + one.id(), "isPermaLink", "false");
        item.text("pubDate", date(one.at()));
        item.text("dc:language", one.language());
        item.text("category", kind(one));
        item.text("description", one.text());
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
