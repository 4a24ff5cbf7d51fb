package org.colophon.sourcing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers are told about the sources of a published article as they stand now, whoever they are. */
@Service
@Transactional(readOnly = true)
public class SourceStandings {

    private final JdbcClient jdbc;

    SourceStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these sources those that were no longer there when last asked, with the time of that: one query. */
    public Map<UUID, Instant> gone(Collection<UUID> ids) {
        Map<UUID, Instant> gone = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select id, checked_at from source
                            where id in (:ids) and condition = :condition and checked_at is not null""")
                    .param("ids", ids)
                    .param("condition", SourceCondition.DEAD.code())
                    .query(row -> {
                        gone.put(row.getObject(1, UUID.class), Moments.at(row, "checked_at"));
                    });
        }
        return gone;
    }
}
