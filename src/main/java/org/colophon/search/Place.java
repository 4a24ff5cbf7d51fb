package org.colophon.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of search results ended.
 *
 * @param asOf when the first stretch was asked for; newness is reckoned from then, so that scores stay the same
 * @param score of the last result shown
 * @param id of the last result shown
 */
record Place(Instant asOf, float score, String id) {

    String encoded() {
        String text = asOf.getEpochSecond() + " " + Integer.toHexString(Float.floatToIntBits(score)) + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #encoded()} wrote; empty for anything else. */
    static Optional<Place> decode(@Nullable String text) {
        if (text == null || text.length() > 200) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length != 3) {
                return Optional.empty();
            }
            long seconds = Long.parseLong(parts[0]);
            float score = Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16));
            boolean plausible = seconds >= 0 && seconds < 1L << 40 && Float.isFinite(score) && score >= 0;
            return plausible
                    ? Optional.of(new Place(
                            Instant.ofEpochSecond(seconds),
                            score,
                            UUID.fromString(parts[2]).toString()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** For Lucene: after every document that sorts like this one. */
    FieldDoc toFieldDoc() {
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, new BytesRef(id)});
    }

    static Place of(FieldDoc found, Instant asOf) {
        return new Place(asOf, (Float) found.fields[0], idOf(found));
    }

    static String idOf(FieldDoc found) {
        return ((BytesRef) found.fields[1]).utf8ToString();
    }
}
