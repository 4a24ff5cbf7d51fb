package org.colophon.fetch;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lets a server say that a page has not changed since it was read. Both values are the server's own words; anything
 * but up to 500 visible characters of ASCII and spaces becomes null.
 *
 * @param address the final address that they belong to; they are sent to no other
 * @param etag as in the header {@code ETag}, or null
 * @param lastModified as in the header {@code Last-Modified}, or null
 */
public record Validators(
        URI address, @Nullable String etag, @Nullable String lastModified) {

    private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7e]{1,500}");

    public Validators {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    /** Whether there is anything to ask with. */
    public boolean isEmpty() {
        return etag == null && lastModified == null;
    }

    private static @Nullable String sendable(@Nullable String value) {
        return value != null && SENDABLE.matcher(value).matches() && !value.isBlank() ? value.strip() : null;
    }
}
