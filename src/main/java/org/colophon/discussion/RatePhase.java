package org.colophon.discussion;

import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody posts faster than people write. */
@Component
@Order(50)
class RatePhase implements Phase {

    private final DiscussionSettings settings;

    RatePhase(DiscussionSettings settings) {
        this.settings = settings;
    }

    @Override
    public String code() {
        return "rate";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        if (comment.edit()) {
            return Optional.empty();
        }
        Instant last = comment.author().lastAt();
        if (last != null && last.plus(settings.pause()).isAfter(comment.at())) {
            long seconds = Math.max(1, settings.pause().toSeconds());
            return found(
                    Outcome.REFUSE,
                    "You posted a comment a moment ago. Wait %s, then send this one."
                            .formatted(seconds == 5 ? "five seconds" : seconds + " seconds"));
        }
        return comment.author().lastHour() < settings.perHour()
                ? Optional.empty()
                : found(
                        Outcome.REFUSE,
                        "You have posted %d comments within an hour. Take a break, then go on."
                                .formatted(settings.perHour()));
    }
}
