package org.colophon.planning;

import java.time.Instant;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An article's brief, and who is reviewing it now.
 *
 * @param reviewer one person at a time, null for nobody
 * @param words how many words the text has now; null where they were not counted yet
 */
public record Plan(
        Brief brief,
        @Nullable PersonId reviewer,
        @Nullable Instant reviewedSince,
        @Nullable Integer words) {}
