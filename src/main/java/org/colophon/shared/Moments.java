package org.colophon.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Moments as both databases take and give them: in UTC and to the microsecond, so that what is read equals what was
 * written.
 *
 * <pre>{@code jdbc.sql("update … set seen_at = :at").param("at", Moments.utc(clock.instant()))}</pre>
 */
public final class Moments {

    private Moments() {}

    /** A moment as a parameter of a statement. */
    public static OffsetDateTime utc(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The moment in a column. @throws NullPointerException where it has none */
    public static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
