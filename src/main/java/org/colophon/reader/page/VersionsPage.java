package org.colophon.reader.page;

import java.util.List;
import org.colophon.publication.VersionEntry;

/**
 * The versions of an article, the newest first.
 *
 * @param path of the article
 * @param headline as it reads now, as plain text
 * @param words the interface's texts in the article's language
 * @param canonical the article's address
 */
public record VersionsPage(
        String path, String headline, Words words, Times times, List<VersionEntry> versions, String canonical) {

    public VersionsPage {
        versions = List.copyOf(versions);
    }
}
