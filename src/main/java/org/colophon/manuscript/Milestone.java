package org.colophon.manuscript;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/**
 * A point of a manuscript that stands apart from the stream of edits, and that no tidying of the log removes.
 *
 * @param version the version of the manuscript that it points to
 * @param name what people call it, 1 to 120 characters, such as "Version 2"
 * @param at when it was reached
 * @param by who reached it
 */
public record Milestone(UUID id, long version, Kind kind, String name, Instant at, PersonId by) {

    /** What was reached. */
    public enum Kind {
        SUBMITTED("Submitted"),
        APPROVED("Approved"),
        PUBLISHED("Published"),
        NAMED("Named");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }
}
