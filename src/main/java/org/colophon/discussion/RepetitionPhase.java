package org.colophon.discussion;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody says the same twice below an article within five minutes, nor for the third time anywhere within a day. */
@Component
@Order(40)
class RepetitionPhase implements Phase {

    private static final int ELSEWHERE = 2;

    @Override
    public String code() {
        return "repetition";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        if (comment.edit()) {
            return Optional.empty();
        }
        if (comment.author().sameHere() > 0) {
            return found(Outcome.REFUSE, "You have just posted this comment; it is there already.");
        }
        int elsewhere = comment.author().sameElsewhere();
        return elsewhere < ELSEWHERE
                ? Optional.empty()
                : found(Outcome.HOLD, "The same text was posted %d times within a day.".formatted(elsewhere));
    }
}
