package org.colophon.reader.cache;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.change.Subject;
import org.colophon.shared.Digests;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page in each encoding that readers take, with everything that goes in front of them.
 *
 * @param type the content type
 * @param headers further headers, the same for everyone
 * @param shows what it shows, and so whose changes make it old
 * @param plain uncompressed
 * @param gzip null where compressing is not worth it
 * @param brotli null where compressing is not worth it, or not possible on this machine
 * @param madeAt when it was rendered
 */
public record FinishedPage(
        String type,
        List<Map.Entry<String, String>> headers,
        Set<Subject> shows,
        Body plain,
        @Nullable Body gzip,
        @Nullable Body brotli,
        Instant madeAt) {

    private static final int WORTH_COMPRESSING = 1400;
    private static final int OVERHEAD = 1500;

    /**
     * One encoding of a page.
     *
     * @param encoding value of {@code Content-Encoding}; empty for none
     * @param tag a strong entity tag with its quotes
     */
    public record Body(byte[] bytes, String encoding, String tag) {}

    /** Compresses a page in all ways. */
    public static FinishedPage of(
            byte[] bytes, String type, List<Map.Entry<String, String>> headers, Set<Subject> shows, Instant madeAt) {
        String digest = Digests.sha256(bytes).substring(0, 32);
        Body plain = new Body(bytes, "", '"' + digest + '"');
        if (bytes.length < WORTH_COMPRESSING) {
            return new FinishedPage(type, List.copyOf(headers), Set.copyOf(shows), plain, null, null, madeAt);
        }
        Body gzip = new Body(Compression.gzip(bytes), "gzip", '"' + digest + "-gz\"");
        byte[] small = Compression.brotli(bytes);
        Body brotli = small == null ? null : new Body(small, "br", '"' + digest + "-br\"");
        return new FinishedPage(type, List.copyOf(headers), Set.copyOf(shows), plain, gzip, brotli, madeAt);
    }

    /** Whether it comes in several encodings. */
    public boolean varies() {
        return gzip != null;
    }

    /** The body for a reader. @param accepted the value of {@code Accept-Encoding}, or null */
    public Body bodyFor(@Nullable String accepted) {
        if (accepted == null || gzip == null) {
            return plain;
        }
        if (brotli != null && Compression.accepts(accepted, "br")) {
            return brotli;
        }
        return Compression.accepts(accepted, "gzip") ? gzip : plain;
    }

    /**
     * The value of {@code Last-Modified}, null in the first second: times there have whole seconds, and a page that
     * changes twice in one would else look unchanged (RFC 9110, 8.8.2.2).
     */
    public @Nullable Instant lastModified(Instant now) {
        Instant time = madeAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        return time.isAfter(now) ? null : time;
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        int bytes = OVERHEAD + plain.bytes.length;
        bytes += gzip == null ? 0 : gzip.bytes.length;
        bytes += brotli == null ? 0 : brotli.bytes.length;
        return bytes + shows.size() * 120;
    }

    /** The bytes as text, for tests and logs. */
    @Override
    public String toString() {
        return type + ", " + plain.bytes.length + " bytes: "
                + new String(plain.bytes, 0, Math.min(60, plain.bytes.length), StandardCharsets.UTF_8);
    }
}
