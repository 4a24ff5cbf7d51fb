package org.colophon.discussion;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whose comments were often turned down of late waits. */
@Component
@Order(80)
class RejectionsPhase implements Phase {

    @Override
    public String code() {
        return "recent-rejections";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        int most = comment.rules().turnedDown();
        int turnedDown = comment.author().turnedDown();
        return most == 0 || turnedDown < most
                ? Optional.empty()
                : found(Outcome.HOLD, "%d comments turned down within thirty days.".formatted(turnedDown));
    }
}
