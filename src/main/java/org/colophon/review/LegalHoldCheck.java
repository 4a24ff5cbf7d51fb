package org.colophon.review;

import java.util.List;
import java.util.Optional;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleMove;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.article.LegalHold;
import org.colophon.article.Workflow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While lawyers have to look at an article, and when its text has changed after they did, nothing is published. */
@Component
@Order(13)
class LegalHoldCheck implements Check {

    private static final CheckRule LEGAL_HOLD = CheckRule.firm(
            "legal-hold",
            "Legal hold",
            "No lawyer has to look at the article first, and its text has not changed since one did.");

    private final Workflow workflow;
    private final Approvals approvals;

    LegalHoldCheck(Workflow workflow, Approvals approvals) {
        this.workflow = workflow;
        this.approvals = approvals;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(LEGAL_HOLD);
    }

    @Override
    public List<Finding> check(Draft draft) {
        LegalHold hold = draft.article().legalHold();
        if (hold.holds()) {
            return List.of(LEGAL_HOLD.found(
                    hold == LegalHold.ASKED
                            ? "The lawyers have been asked and have not answered. Clear the legal hold when they have."
                            : "A lawyer has to look at this article first. Clear the legal hold when one has.",
                    "review"));
        }
        if (hold == LegalHold.CLEARED && !draft.references().frozen()) {
            Optional<Long> cleared = workflow.steps(draft.article().id()).stream()
                    .filter(step -> step.action() == ArticleAction.CLEAR_HOLD)
                    .map(ArticleMove::version)
                    .findFirst();
            if (cleared.isPresent() && !approvals.sameText(draft, cleared.get())) {
                return List.of(LEGAL_HOLD.found(
                        "The text has changed after the lawyers cleared it. Put it on legal hold again, or clear it anew.",
                        "review"));
            }
        }
        return List.of();
    }
}
