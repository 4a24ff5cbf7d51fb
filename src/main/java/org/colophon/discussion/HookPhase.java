package org.colophon.discussion;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks a program of the house's own, where there is one. No answer in time holds. */
@Component
@Order(100)
class HookPhase implements Phase {

    private final Hook hook;

    HookPhase(Hook hook) {
        this.hook = hook;
    }

    @Override
    public String code() {
        return "hook";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        return hook.ask(comment).flatMap(answer -> switch (answer.outcome()) {
            case "publish" -> Optional.empty();
            case "hold" -> found(Outcome.HOLD, answer.reason());
            case "reject" -> found(Outcome.REJECT, answer.reason());
            default -> found(Outcome.HOLD, "The hook's answer is none of publish, hold and reject.");
        });
    }
}
