package org.colophon.publication;

import java.time.Instant;

/** Where a published article stands. @param changedAt when the version that readers see was published */
public record PublishedAddress(String slug, Instant changedAt) {

    /** The path on the public site. */
    public String path() {
        return "/articles/" + slug;
    }
}
