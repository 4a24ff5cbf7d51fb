package org.colophon.fetch;

import java.net.URI;
import java.time.Instant;

/**
 * A page as it was at one moment.
 *
 * @param address where it was found in the end, in its plain spelling and without a fragment
 * @param contentType {@code text/html}, {@code application/xhtml+xml}, {@code text/plain} or {@code application/pdf}
 * @param source the page itself, decoded; empty for a PDF
 * @param readable what there is to read in it, as one line: see {@link ReadableText}; empty for a PDF
 * @param sha256 the digest of {@code readable}, 64 hexadecimal characters, which is to stay the same while only
 *     navigation and advertising change; where there is nothing readable, and for a PDF, that of the bytes
 * @param validators what to ask with next time
 * @param retrieved when the whole of it had arrived
 */
public record FetchedPage(
        URI address,
        String contentType,
        String source,
        String readable,
        String sha256,
        Validators validators,
        Instant retrieved) {

    /** Longest excerpt in characters. */
    public static final int EXCERPT = 1000;

    /** The beginning of what there is to read, cut between words, with an ellipsis where it was cut. */
    public String excerpt() {
        if (readable.length() <= EXCERPT) {
            return readable;
        }
        int space = readable.lastIndexOf(' ', EXCERPT - 1);
        int end = space > EXCERPT / 2 ? space : EXCERPT - 1;
        if (Character.isHighSurrogate(readable.charAt(end - 1))) {
            end--;
        }
        return readable.substring(0, end) + "…";
    }

    /** Whether it is HTML, and so may say something about itself. */
    public boolean isHtml() {
        return contentType.equals("text/html") || contentType.equals("application/xhtml+xml");
    }

    @Override
    public String toString() {
        return "FetchedPage[%s, %s, %s]".formatted(address, contentType, sha256);
    }
}
