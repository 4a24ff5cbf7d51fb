package org.colophon.sourcing;

import java.net.URI;
import java.net.URISyntaxException;
import org.colophon.shared.BadInput;

/**
 * A source as somebody enters it for an article. Checked when made.
 *
 * @param key the article's name for it; empty to have one made from the title
 * @param url http or https, or empty
 * @param details all else about the source
 */
public record SourceEntry(String key, String title, String publisher, String url, SourceDetails details) {

    /** An entry that leaves as it is what it does not name. */
    public SourceEntry(String key, String title, String publisher, String url) {
        this(key, title, publisher, url, SourceDetails.KEPT);
    }

    /** @throws BadInput naming the first field that cannot be taken */
    public SourceEntry {
        key = key.isBlank() ? "" : Key.checked(key, "key");
        title = title.strip();
        publisher = publisher.strip();
        url = url.strip();
        if (title.isEmpty() || title.length() > 500 || unprintable(title)) {
            throw new BadInput("title", "Give the source a title of 1 to 500 characters.");
        }
        if (publisher.length() > 200 || unprintable(publisher)) {
            throw new BadInput("publisher", "The publisher's name has 200 characters at most.");
        }
        if (!url.isEmpty() && !isWebAddress(url)) {
            throw new BadInput("url", "Enter a web address that starts with https:// or http://.");
        }
    }

    /** The same with other details. */
    public SourceEntry with(SourceDetails other) {
        return new SourceEntry(key, title, publisher, url, other);
    }

    private static boolean unprintable(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return url.length() <= 2000
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
