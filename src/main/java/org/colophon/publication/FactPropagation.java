package org.colophon.publication;

import java.time.Instant;
import java.util.UUID;
import org.colophon.sourcing.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A change of a fact on its way to the articles that use it.
 *
 * @param was as it was printed in English before
 * @param becomes as it is printed in English now
 * @param total how many articles are looked at
 * @param done how many have been
 * @param prepared how many corrections were prepared or renewed
 * @param noticed in how many articles whose draft uses the fact that is said
 * @param finishedAt null while it is under way, or where it has failed
 * @param problem why it failed and waits for somebody to try it again; empty where it did not
 */
public record FactPropagation(
        UUID id,
        FactId fact,
        long revision,
        String label,
        String was,
        String becomes,
        int total,
        int done,
        int prepared,
        int noticed,
        @Nullable Instant finishedAt,
        String problem) {

    /** Whether it could not go on. */
    public boolean failed() {
        return !problem.isEmpty();
    }
}
