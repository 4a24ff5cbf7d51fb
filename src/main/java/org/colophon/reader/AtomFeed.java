package org.colophon.reader;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.colophon.provenance.FeedDisclosure;
import org.colophon.shared.Newsroom;

/** Atom (RFC 4287) with full text. How an article was made is told by {@link FeedDisclosure}. */
final class AtomFeed {

    private AtomFeed() {}

    static byte[] write(Feed feed, Newsroom newsroom) {
        return Xml.document(xml -> xml.element(
                "feed",
                atom -> feed(atom, feed, newsroom),
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                feed.language()));
    }

    private static void feed(Xml xml, Feed feed, Newsroom newsroom) throws XMLStreamException {
        String self = newsroom.link(feed.below() + "feed.atom");
        xml.text("id", self);
        xml.text("title", feed.title());
        if (!feed.description().isBlank()) {
            xml.text("subtitle", feed.description());
        }
        xml.text("updated", feed.updated().toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", newsroom.link(feed.home()));
        for (Feed.Item item : feed.items()) {
            xml.element("entry", entry -> entry(entry, item, newsroom), "xml:lang", item.language());
        }
    }

    private static void entry(Xml xml, Feed.Item item, Newsroom newsroom) throws XMLStreamException {
        xml.text("id", item.id());
        xml.text("title", item.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
        xml.text("published", item.published().toString());
        xml.text("updated", item.updated().toString());
        Feed.Author paper = new Feed.Author(newsroom.name(), newsroom.link("/"));
        for (Feed.Author author : item.authors().isEmpty() ? List.of(paper) : item.authors()) {
            xml.element("author", person -> author(person, author));
        }
        if (item.disclosed() != null) {
            xml.all(FeedDisclosure.atom(item.disclosed()));
        }
        for (String topic : item.topics()) {
            xml.empty("category", "term", topic);
        }
        xml.text("summary", item.summary(), "type", "html");
        xml.text("content", item.content(), "type", "html");
    }

    private static void author(Xml xml, Feed.Author author) throws XMLStreamException {
        xml.text("name", author.name());
        if (!author.url().isEmpty()) {
            xml.text("uri", author.url());
        }
    }
}
