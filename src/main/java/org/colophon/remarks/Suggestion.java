package org.colophon.remarks;

import java.time.Instant;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.Origin;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody proposes for the passage of a thread.
 *
 * @param words empty to delete the passage
 * @param origin where the words come from, as the person says who proposed them
 * @param reason why it was rejected; may be empty
 * @param decidedBy who accepted or rejected it; null while nobody has
 */
public record Suggestion(
        String words,
        Origin origin,
        State state,
        String reason,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt) {

    /** What became of it. */
    public enum State implements Coded {
        OPEN("Open"),
        ACCEPTED("Accepted"),
        REJECTED("Rejected");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }

        @Override
        public String code() {
            return Coded.name(this);
        }
    }

    /** Whether somebody has still to decide. */
    public boolean open() {
        return state == State.OPEN;
    }
}
