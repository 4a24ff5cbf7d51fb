package org.colophon.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version as the newsroom knows it.
 *
 * @param by who published it
 * @param current whether readers see it now
 * @param takenBack whether it is from before a retraction, and so closed for good
 * @param hiddenBecause why readers must not open it; null where they may
 */
public record KeptVersion(
        int number,
        Instant at,
        String by,
        boolean current,
        boolean takenBack,
        @Nullable String hiddenBecause) {}
