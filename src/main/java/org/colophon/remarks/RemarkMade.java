package org.colophon.remarks;

import java.util.List;
import java.util.UUID;

/**
 * Somebody said something about a passage. Told within the transaction and, to those who listen then, after commit.
 *
 * @param article the article's id (bare ids: events are stored as JSON)
 * @param by who said it
 * @param suggestion whether the thread proposes words for the passage
 * @param mentioned members of the newsroom whom the words name with an {@code @}, without the one who wrote them
 * @param others who else has taken part in the thread, without those mentioned
 */
public record RemarkMade(
        UUID article, UUID thread, UUID by, boolean suggestion, List<UUID> mentioned, List<UUID> others) {

    public RemarkMade {
        mentioned = List.copyOf(mentioned);
        others = List.copyOf(others);
    }
}
