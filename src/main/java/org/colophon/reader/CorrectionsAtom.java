package org.colophon.reader;

import javax.xml.stream.XMLStreamException;
import org.colophon.publication.Erratum;
import org.colophon.shared.Newsroom;

/** The corrections as Atom (RFC 4287). */
final class CorrectionsAtom {

    private CorrectionsAtom() {}

    static byte[] write(CorrectionsFeed feed, Newsroom newsroom) {
        return Xml.document(xml -> xml.element(
                "feed",
                atom -> feed(atom, feed, newsroom),
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                newsroom.language()));
    }

    private static void feed(Xml xml, CorrectionsFeed feed, Newsroom newsroom) throws XMLStreamException {
        String self = newsroom.link("/corrections/feed.atom");
        xml.text("id", self);
        xml.text("title", feed.title());
        xml.text("subtitle", feed.description());
        xml.text("updated", feed.updated().toString());
        xml.element("author", author -> author.text("name", newsroom.name()));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", newsroom.link("/corrections"));
        for (Erratum one : feed.errata()) {
            xml.element("entry", entry -> entry(entry, one, newsroom), "xml:lang", one.language());
        }
    }

    private static void entry(Xml xml, Erratum one, Newsroom newsroom) throws XMLStreamException {
        xml.text("id", "urn:uuid:" + one.id());
        xml.text("title", CorrectionsFeed.title(one));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", newsroom.link(one.path()));
        xml.text("published", one.at().toString());
        xml.text("updated", one.at().toString());
        xml.empty("category", "term", one.kind(), "label", CorrectionsFeed.kind(one));
        xml.text("content", one.text(), "type", "text");
    }
}
