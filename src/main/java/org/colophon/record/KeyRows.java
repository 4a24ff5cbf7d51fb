package org.colophon.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Public keys as they are stored. In the transaction of who calls. */
@Component
class KeyRows {

    /** Why a key signs no more. */
    enum Why {
        /** An administrator asked for a new one. */
        ROTATED,
        /** Another one stood where it had been. */
        MISSING
    }

    private final JdbcClient jdbc;

    KeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(RecordKey key, @Nullable Why retiredWhy) {}

    List<RecordKey> all() {
        return jdbc
                .sql("select public_key, made_at, retired_at, retired_why from record_key order by made_at desc, kid")
                .query(KeyRows::row)
                .list()
                .stream()
                .map(Row::key)
                .toList();
    }

    Optional<Row> find(String kid) {
        return jdbc.sql("select public_key, made_at, retired_at, retired_why from record_key where kid = :kid")
                .param("kid", kid)
                .query(KeyRows::row)
                .optional();
    }

    void add(RecordKey key, Instant at) {
        jdbc.sql("insert into record_key (kid, public_key, made_at) values (:kid, :x, :at)")
                .param("kid", key.kid())
                .param("x", key.x())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Retires all that still sign. @return how many */
    int retire(Instant at, Why why) {
        return jdbc.sql("update record_key set retired_at = :at, retired_why = :why where retired_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", why.name())
                .update();
    }

    /** A key that was missing is there again. */
    void takeUp(String kid) {
        jdbc.sql("update record_key set retired_at = null, retired_why = null where kid = :kid")
                .param("kid", kid)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        OffsetDateTime retired = row.getObject(3, OffsetDateTime.class);
        String why = row.getString(4);
        return new Row(
                new RecordKey(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        retired == null ? null : retired.toInstant()),
                why == null ? null : Why.valueOf(why));
    }
}
