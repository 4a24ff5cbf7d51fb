package org.colophon.discussion;

import java.time.Instant;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;

/** Who can say what below an article. */
public enum DiscussionMode implements Coded {
    OPEN("Open"),
    PREMODERATED("Each comment waits for a moderator"),
    READ_ONLY("Can be read and recommended, not written to"),
    CLOSED("Closed");

    private final String title;

    DiscussionMode(String title) {
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

    /**
     * The mode of one article.
     *
     * @param closesAt when it closes by itself, or null
     */
    public record Standing(DiscussionMode mode, @Nullable Instant closesAt) {

        static final Standing USUAL = new Standing(OPEN, null);

        /** What holds at this time. */
        public DiscussionMode at(Instant now) {
            return closesAt != null && !closesAt.isAfter(now) && mode != READ_ONLY ? CLOSED : mode;
        }
    }
}
