package org.colophon.reader.page;

import java.util.List;
import org.colophon.publication.PublishedArticle;

/**
 * One version of an article, with what it changed marked in it.
 *
 * @param version as it was published
 * @param now what readers see now
 * @param words the interface's texts in the article's language
 * @param direction {@code ltr} or {@code rtl}
 * @param line what readers were told then of how it was made
 * @param facts what facts said in the version before, and in this one
 * @param compared whether there is a version before it to compare with
 * @param next whether there is one after it to read
 * @param canonical the article's address
 */
public record VersionPage(
        PublishedArticle version,
        PublishedArticle now,
        Words words,
        Times times,
        String direction,
        String line,
        Trusted headline,
        Trusted standfirst,
        Trusted body,
        List<FactChange> facts,
        boolean compared,
        boolean next,
        String canonical) {

    /** What a fact printed before, and prints in this version. */
    public record FactChange(String label, String was, String is) {}

    public VersionPage {
        facts = List.copyOf(facts);
    }

    /** Whether readers see this version now. */
    public boolean current() {
        return version.number() == now.number();
    }
}
