package org.colophon.sourcing;

import java.time.Instant;
import java.util.Arrays;
import org.colophon.identity.PersonId;
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
    public enum Kind {
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
        public String code() {
            return code;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElse(RECOVERED);
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
