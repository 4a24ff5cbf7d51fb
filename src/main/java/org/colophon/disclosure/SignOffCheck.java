package org.colophon.disclosure;

import java.util.List;
import org.colophon.article.Check;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks for a sign-off where the policy does, and otherwise says what readers will be told without one. */
@Component
@Order(31)
class SignOffCheck implements Check {

    private static final String CODE = "sign-off";
    private static final String PLACE = "disclosure";

    private final Disclosures disclosures;
    private final Policies policies;
    private final SignOffRows rows;

    SignOffCheck(Disclosures disclosures, Policies policies, SignOffRows rows) {
        this.disclosures = disclosures;
        this.policies = policies;
        this.rows = rows;
    }

    @Override
    public List<Finding> check(Draft draft) {
        DisclosureState state = disclosures.statement(draft).state();
        return switch (policies.current().terms().demand()) {
            case NEVER -> state.mandatory() ? List.of(advice(draft)) : List.of();
            case WHERE_AI -> state.mandatory() ? List.of(required(draft)) : List.of();
            case ALWAYS -> state.reviewed() || covered(draft) ? List.of() : List.of(required(draft));
        };
    }

    private Finding required(Draft draft) {
        return Finding.required(
                CODE, why(draft) + " By the newsroom’s policy it needs one. Open “Review and sign off”.", PLACE);
    }

    private Finding advice(Draft draft) {
        return Finding.advice(CODE, why(draft) + " Readers will be told that no review is on record.", PLACE);
    }

    private boolean covered(Draft draft) {
        return disclosures.review(draft).isPresent();
    }

    private String why(Draft draft) {
        return rows.of(draft.article().id().value()).stream()
                .findFirst()
                .map(last -> {
                    SignOff.Ended ended = last.ended();
                    if (ended == null) {
                        return "%s signed for this text, and it has changed since.".formatted(last.name());
                    }
                    return "%s signed for this text, and that no longer counts: %s."
                            .formatted(last.name(), ended.cause().sentence());
                })
                .orElse("No sign-off covers this text.");
    }
}
