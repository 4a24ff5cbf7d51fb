package org.colophon.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list sorted by time and id, newest first; what {@link Slice#next()} holds for such lists.
 *
 * @param at the time of the row
 * @param id the id of the row, which settles ties
 */
public record TimeKey(Instant at, UUID id) {

    /** Before every row of a list that shows the newest first. */
    public static final TimeKey NEWEST = new TimeKey(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

    /** Databases keep no times much older than this. */
    private static final Instant OLDEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The form that goes into an address, such as {@code 1795000000.123456789_0192…}. */
    public String encoded() {
        return at.getEpochSecond() + "." + at.getNano() + "_" + id;
    }

    /** Reads what {@link #encoded()} wrote; anything else, null included, starts at the newest row. */
    public static TimeKey decode(@Nullable String text) {
        if (text == null) {
            return NEWEST;
        }
        int dot = text.indexOf('.');
        int line = text.indexOf('_');
        if (dot < 1 || line < dot) {
            return NEWEST;
        }
        try {
            Instant at = Instant.ofEpochSecond(
                    Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1, line)));
            UUID id = UUID.fromString(text.substring(line + 1));
            return at.isBefore(OLDEST) || at.isAfter(NEWEST.at()) ? NEWEST : new TimeKey(at, id);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return NEWEST;
        }
    }
}
