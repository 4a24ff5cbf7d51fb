package org.colophon.reader.page;

import org.colophon.publication.PublishedSource;

/** An entry in an article's list of sources. @param number as printed at its citations, or where it follows them */
public record SourceLine(int number, PublishedSource source) {

    /** The id of the entry on the page. */
    public String anchor() {
        return "source-" + source.key();
    }
}
