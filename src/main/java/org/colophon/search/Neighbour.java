package org.colophon.search;

import java.util.Set;
import java.util.UUID;

/**
 * An article near another one.
 *
 * @param family the original's id, the same for all translations
 * @param reason the strongest part of the score
 * @param ties the labels of all that both share, to see which neighbours tell the same story
 */
record Neighbour(UUID id, UUID family, ScoreParts parts, RelatedReason reason, Set<String> ties) {

    Neighbour {
        ties = Set.copyOf(ties);
    }
}
