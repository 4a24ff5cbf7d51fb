package org.colophon.disclosure;

import java.util.List;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.manuscript.Authorship;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks for a sign-off where the policy does, and otherwise says what readers will be told without one. */
@Component
@Order(31)
class SignOffCheck implements Check {

    private static final CheckRule SIGN_OFF = CheckRule.firm(
            "sign-off",
            "Sign-off",
            "Somebody has signed for the text where the newsroom’s AI policy asks for it; when it does is decided there.");
    private static final CheckRule UNREVIEWED_AI = CheckRule.recommended(
            "unreviewed-ai",
            "AI passages without a review",
            "Somebody has reviewed and signed what AI had a part in: readers are told when no review is on record.");

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
    public List<CheckRule> rules() {
        return List.of(SIGN_OFF, UNREVIEWED_AI);
    }

    @Override
    public List<Finding> check(Draft draft) {
        DisclosureState state = disclosures.statement(draft).state();
        return switch (policies.current().terms().demand()) {
            case NEVER -> state.mandatory() ? List.of(unreviewed(draft)) : List.of();
            case WHERE_AI -> state.mandatory() ? List.of(required(draft)) : List.of();
            case ALWAYS -> state.reviewed() || covered(draft) ? List.of() : List.of(required(draft));
        };
    }

    private Finding required(Draft draft) {
        return SIGN_OFF.found(why(draft) + " By the newsroom’s policy it needs one. Open “Review and sign off”.", PLACE)
                .on(review(draft));
    }

    private Finding unreviewed(Draft draft) {
        return UNREVIEWED_AI
                .found(why(draft) + " Readers will be told that no review is on record.", PLACE)
                .at(AiPassage.of(draft.manuscript()).stream()
                        .findFirst()
                        .map(passage -> new Authorship.Place(
                                passage.text(), passage.from(), passage.words().length()))
                        .orElse(null))
                .on(review(draft));
    }

    private static String review(Draft draft) {
        return "articles/" + draft.article().id() + "/review";
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
