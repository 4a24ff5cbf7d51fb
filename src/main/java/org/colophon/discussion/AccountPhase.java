package org.colophon.discussion;

import java.util.List;
import java.util.Optional;
import org.colophon.shared.BadInput;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What moderators have decided about the author holds. */
@Component
@Order(90)
class AccountPhase implements Phase {

    @Override
    public String code() {
        return "account";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        List<Sanction> holding = comment.author().sanctions();
        try {
            (comment.edit() ? Verb.EDIT : Verb.POST).check(holding);
        } catch (BadInput refusal) {
            return found(Outcome.REFUSE, refusal.reason());
        }
        return holding.stream().anyMatch(sanction -> sanction.kind() == SanctionKind.PREMODERATE)
                ? found(Outcome.HOLD, "All comments of this person wait.")
                : Optional.empty();
    }
}
