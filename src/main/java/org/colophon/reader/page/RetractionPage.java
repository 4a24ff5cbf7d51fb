package org.colophon.reader.page;

import java.util.List;
import org.colophon.publication.Retraction;
import org.jspecify.annotations.Nullable;

/**
 * What readers find where an article was.
 *
 * @param words the interface's texts in the article's language
 * @param times as they are written in that language
 * @param direction {@code ltr} or {@code rtl}
 * @param jsonLd for machines; null where the article is gone
 */
public record RetractionPage(
        Retraction retraction,
        Words words,
        Times times,
        String direction,
        @Nullable Trusted jsonLd) {

    /** What the page is called. */
    public String title() {
        return words.get("retraction." + retraction.kind().code());
    }

    /** What that kind of retraction means. */
    public String meaning() {
        return words.get("retraction." + retraction.kind().code() + ".text");
    }

    /** The newsroom's own words, by paragraphs. */
    public List<String> notice() {
        return retraction.notice().lines().filter(line -> !line.isBlank()).toList();
    }
}
