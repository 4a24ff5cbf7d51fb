package org.colophon.sourcing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers are told about the sources of a published article as they stand now, whoever they are. */
@Service
@Transactional(readOnly = true)
public class SourceStandings {

    private final StoredSources sources;

    SourceStandings(StoredSources sources) {
        this.sources = sources;
    }

    /** Of these sources those that were no longer there when last asked, with the time of that: one query. */
    public Map<UUID, Instant> gone(Collection<UUID> ids) {
        Map<UUID, Instant> gone = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            sources.withCondition(ids, SourceCondition.DEAD.code()).forEach(source -> {
                Instant at = source.toSource().check().at();
                if (at != null) {
                    gone.put(source.id(), at);
                }
            });
        }
        return gone;
    }
}
