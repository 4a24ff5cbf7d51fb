package org.colophon.publication;

import java.util.Objects;
import java.util.UUID;

/**
 * A source as it was when published. What is said beyond its address is empty where it was not known, and in versions
 * from before that was kept.
 *
 * @param url http or https address, or empty where it is not on the web
 * @param published as much as is known: a year, a month, a day or a moment in UTC, in ISO form
 * @param aiWritten code of whether AI wrote it, such as {@code yes}
 */
public record PublishedSource(
        String key,
        UUID source,
        String title,
        String publisher,
        String url,
        String author,
        String published,
        String licence,
        String aiWritten) {

    /** Versions from before have neither author nor the fields after it. */
    @SuppressWarnings("ConstantValue")
    public PublishedSource {
        author = Objects.requireNonNullElse(author, "");
        published = Objects.requireNonNullElse(published, "");
        licence = Objects.requireNonNullElse(licence, "");
        aiWritten = Objects.requireNonNullElse(aiWritten, "");
    }
}
