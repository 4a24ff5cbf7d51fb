package org.colophon.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People were assigned to an article. Told within the transaction to those who listen there, and after commit to those
 * who listen then.
 *
 * @param article the article's id (bare ids: events are stored as JSON)
 * @param people those who were not assigned before
 * @param by who did it, possibly one of them
 */
public record Assigned(UUID article, List<UUID> people, UUID by, Instant at) {

    public Assigned {
        people = List.copyOf(people);
    }
}
