package org.colophon.discussion;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The discussion takes comments at all, and at once or after a moderator's look. */
@Component
@Order(20)
class ClosedPhase implements Phase {

    @Override
    public String code() {
        return "closed";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        return switch (comment.mode().at(comment.at())) {
            case OPEN -> Optional.empty();
            case PREMODERATED -> found(Outcome.HOLD, "Each comment on this article waits.");
            case READ_ONLY, CLOSED -> found(Outcome.REFUSE, "This discussion is closed. It can only be read.");
        };
    }
}
