package org.colophon.sourcing;

import java.time.Instant;
import org.colophon.identity.PersonId;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a source, or that somebody did about it. Never changed.
 *
 * @param by who did it; null where it was found by asking
 * @param note a sentence for people; may be empty
 * @param oldSha256 digest of the page as recorded before; may be empty
 * @param newSha256 digest of the page as found or accepted; may be empty
 */
public record SourceEvent(
        Kind kind, Instant at, @Nullable PersonId by, String note, String oldSha256, String newSha256) {

    /** What happened. */
    public enum Kind implements Coded {
        DEAD("dead", "Found to be not reachable"),
        CHANGED("changed", "Found to be changed"),
        RETRACTED("retracted", "Found to be retracted"),
        RECOVERED("recovered", "Found as it was recorded"),
        ACCEPTED("accepted", "Accepted as it was then");

        private final String code;
        private final String title;

        Kind(String code, String title) {
            this.code = code;
            this.title = title;
        }

        /** The name in the database. */
        @Override
        public String code() {
            return code;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }

        static Kind of(String code) {
            return Coded.find(Kind.class, code).orElse(RECOVERED);
        }

        static Kind of(SourceCondition condition) {
            return switch (condition) {
                case DEAD -> DEAD;
                case CHANGED -> CHANGED;
                case RETRACTED -> RETRACTED;
                case UNCHECKED, REACHABLE -> RECOVERED;
            };
        }
    }
}
