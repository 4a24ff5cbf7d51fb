package org.colophon.reader.page;

import org.colophon.publication.PublishedSource;

/**
 * An entry in an article's list of sources.
 *
 * @param number as printed at its citations, or where it follows them
 * @param published when it was published, in words, or empty
 * @param citations how many citations in the text it leads back to
 * @param gone the day on which it was found to be no longer there, in words; empty where it is there
 */
public record SourceLine(int number, PublishedSource source, String published, int citations, String gone) {

    /** The id of the entry on the page. */
    public String anchor() {
        return "source-" + source.key();
    }

    /** The id of one of its citations. @param citation from 1 */
    public String cited(int citation) {
        return "cited-" + source.key() + "-" + citation;
    }

    /** Whether it says of itself, or the newsroom knows, that AI wrote it. */
    public boolean writtenByAi() {
        return source.aiWritten().equals("yes");
    }
}
