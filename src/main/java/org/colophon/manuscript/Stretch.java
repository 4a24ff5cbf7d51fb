package org.colophon.manuscript;

import java.time.Instant;
import java.util.List;
import org.colophon.identity.PersonId;

/**
 * A stretch of work: edits in a row by one person, with less than 15 minutes between one and the next.
 *
 * @param person who wrote; an id, names are looked up when shown
 * @param from when the first edit was stored
 * @param to when the last edit was stored
 * @param firstVersion the version that the first edit made
 * @param lastVersion the version that the last edit made: the point where the stretch ends
 * @param edits how many edits
 * @param added words that stand in the texts at its end and did not at its beginning
 * @param removed words that stood in the texts at its beginning and no longer do at its end
 * @param aiAdded how many of the added words an AI tool wrote
 * @param restated whether the origin of existing text was stated anew
 * @param beginning whether it is the state in which the log begins and not work on an earlier one
 * @param milestones those at its versions, the newest first
 */
public record Stretch(
        PersonId person,
        Instant from,
        Instant to,
        long firstVersion,
        long lastVersion,
        int edits,
        int added,
        int removed,
        int aiAdded,
        boolean restated,
        boolean beginning,
        List<Milestone> milestones) {

    public Stretch {
        milestones = List.copyOf(milestones);
    }
}
