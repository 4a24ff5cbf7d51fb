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
 * @param order in which the results come; a place in another order means nothing
 * @param asOf when the first stretch was asked for; newness is reckoned from then, so that scores stay the same
 * @param key what the last result shown was put into order by: bits of its score, or its second
 * @param id of the last result shown
 */
record Place(Order order, Instant asOf, long key, String id) {

    private static final String NEWEST = "t";

    String encoded() {
        String sorted = order == Order.BEST ? Long.toHexString(key) : NEWEST + key;
        String text = asOf.getEpochSecond() + " " + sorted + " " + id;
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
            boolean newest = parts[1].startsWith(NEWEST);
            long key = newest ? Long.parseLong(parts[1].substring(1)) : Integer.parseUnsignedInt(parts[1], 16);
            Place place = new Place(
                    newest ? Order.NEWEST : Order.BEST,
                    Instant.ofEpochSecond(seconds),
                    newest ? key : Integer.toUnsignedLong((int) key),
                    UUID.fromString(parts[2]).toString());
            return seconds >= 0 && seconds < 1L << 40 && place.isPlausible() ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isPlausible() {
        return order == Order.NEWEST || (Float.isFinite(score()) && score() >= 0);
    }

    private float score() {
        return Float.intBitsToFloat((int) key);
    }

    /** For Lucene: after every document that sorts like this one. */
    FieldDoc toFieldDoc() {
        Object sorted = order == Order.BEST ? (Object) score() : (Object) key;
        return new FieldDoc(
                Integer.MAX_VALUE, order == Order.BEST ? score() : Float.NaN, new Object[] {sorted, new BytesRef(id)});
    }

    static Place of(FieldDoc found, Order order, Instant asOf) {
        long key = order == Order.BEST
                ? Integer.toUnsignedLong(Float.floatToIntBits((Float) found.fields[0]))
                : (Long) found.fields[0];
        return new Place(order, asOf, key, idOf(found));
    }

    static String idOf(FieldDoc found) {
        return ((BytesRef) found.fields[1]).utf8ToString();
    }
}
