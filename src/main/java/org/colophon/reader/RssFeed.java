package org.colophon.reader;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.colophon.provenance.FeedDisclosure;
import org.colophon.shared.Newsroom;

/** RSS 2.0 with full text. How an article was made is told by {@link FeedDisclosure}. */
final class RssFeed {

    private RssFeed() {}

    static byte[] write(Feed feed, Newsroom newsroom) {
        return Xml.document(xml -> xml.element(
                "rss",
                rss -> rss.element("channel", channel -> channel(channel, feed, newsroom)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static void channel(Xml channel, Feed feed, Newsroom newsroom) throws XMLStreamException {
        channel.text("title", feed.title());
        channel.text("link", newsroom.link(feed.home()));
        channel.text("description", feed.description().isBlank() ? feed.title() : feed.description());
        channel.text("language", feed.language());
        channel.text("lastBuildDate", date(feed.updated()));
        channel.empty(
                "atom:link",
                "rel",
                "self",
                "type",
                "application/rss+xml",
                "href",
                newsroom.link(feed.below() + "feed.xml"));
        for (Feed.Item item : feed.items()) {
            channel.element("item", xml -> item(xml, item));
        }
    }

    private static void item(Xml xml, Feed.Item item) throws XMLStreamException {
        xml.text("title", item.title());
        xml.text("link", item.url());
        xml.text("guid", item.id(), "isPermaLink", "false");
        xml.text("pubDate", date(item.published()));
        xml.text("atom:updated", item.updated().toString());
        for (Feed.Author author : item.authors()) {
            xml.text("dc:creator", author.name());
        }
        xml.text("dc:language", item.language());
        if (item.disclosed() != null) {
            xml.all(FeedDisclosure.rss(item.disclosed()));
        }
        for (String topic : item.topics()) {
            xml.text("category", topic);
        }
        xml.text("description", item.summary());
        xml.text("content:encoded", item.content());
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
