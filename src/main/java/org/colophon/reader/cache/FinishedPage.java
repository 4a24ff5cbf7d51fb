package org.colophon.reader.cache;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.change.Subject;
import org.colophon.shared.Digests;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page in each encoding that readers take, with everything that goes in front of them.
 *
 * @param shows what it shows, and so whose changes make it old
 * @param plain uncompressed
 * @param gzip null where compressing is not worth it
 * @param brotli null where compressing is not worth it, or not possible on this machine
 * @param modified time of {@code Last-Modified}: the first full second after it was made, so that a page that changes
 *     twice in a second never looks unchanged (RFC 9110, 8.8.2.2); not sent before that second has come
 * @param lastModified the same as HTTP writes it
 * @param end when it looks different by itself; null for never
 */
public record FinishedPage(
        Set<Subject> shows,
        Body plain,
        @Nullable Body gzip,
        @Nullable Body brotli,
        Instant modified,
        String lastModified,
        @Nullable Instant end) {

    private static final int WORTH_COMPRESSING = 1400;
    private static final int OVERHEAD = 4000;
    private static final int SUBJECT = 120;

    /**
     * One encoding of a page.
     *
     * @param tag a strong entity tag with its quotes
     * @param headers all headers but those that differ from answer to answer
     */
    public record Body(byte[] bytes, String tag, List<Map.Entry<String, String>> headers) {}

    /**
     * What a reader is sent.
     *
     * @param body the body whose bytes and headers are sent; with 304 only the headers
     * @param modified value of {@code Last-Modified}; empty for none
     */
    record Answer(int status, Body body, String modified) {

        boolean isWhole() {
            return status == 200;
        }
    }

    /** Compresses a page in all ways. @param headers type, caching and what else is the same for all encodings */
    public static FinishedPage of(
            byte[] bytes,
            List<Map.Entry<String, String>> headers,
            Set<Subject> shows,
            Instant madeAt,
            @Nullable Instant end) {
        String digest = Digests.sha256(bytes).substring(0, 32);
        boolean compressed = bytes.length >= WORTH_COMPRESSING;
        Instant modified = madeAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        byte[] small = compressed ? Compression.brotli(bytes) : null;
        return new FinishedPage(
                Set.copyOf(shows),
                body(bytes, digest, "", headers, compressed),
                compressed ? body(Compression.gzip(bytes), digest, "gzip", headers, true) : null,
                small == null ? null : body(small, digest, "br", headers, true),
                modified,
                Conditions.written(modified),
                end);
    }

    private static Body body(
            byte[] bytes, String digest, String encoding, List<Map.Entry<String, String>> headers, boolean varies) {
        String tag = '"' + digest + (encoding.isEmpty() ? "" : '-' + encoding) + '"';
        List<Map.Entry<String, String>> all = new ArrayList<>(headers);
        all.add(Map.entry("ETag", tag));
        if (varies) {
            all.add(Map.entry("Vary", "Accept-Encoding"));
        }
        if (!encoding.isEmpty()) {
            all.add(Map.entry("Content-Encoding", encoding));
        }
        return new Body(bytes, tag, List.copyOf(all));
    }

    /**
     * What a reader gets: the page in an encoding that is taken, or 304 (RFC 9110, 13).
     *
     * @param accepted value of {@code Accept-Encoding}, or null
     * @param noneMatch value of {@code If-None-Match}, or null
     * @param since value of {@code If-Modified-Since}, or null
     */
    Answer answer(@Nullable String accepted, @Nullable String noneMatch, @Nullable String since, Instant now) {
        Body body = bodyFor(accepted);
        Instant sent = modified.isAfter(now) ? null : modified;
        boolean unchanged = Conditions.unchanged(noneMatch, since, body.tag(), sent);
        return new Answer(unchanged ? 304 : 200, body, sent == null ? "" : lastModified);
    }

    private Body bodyFor(@Nullable String accepted) {
        if (accepted == null || gzip == null) {
            return plain;
        }
        if (brotli != null && Compression.accepts(accepted, "br")) {
            return brotli;
        }
        return Compression.accepts(accepted, "gzip") ? gzip : plain;
    }

    /** Whether it has not come to its end. */
    boolean lasts(Clock clock) {
        return end == null || clock.instant().isBefore(end);
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        int bytes = OVERHEAD + shows.size() * SUBJECT + plain.bytes.length;
        bytes += gzip == null ? 0 : gzip.bytes.length;
        bytes += brotli == null ? 0 : brotli.bytes.length;
        return bytes;
    }
}
