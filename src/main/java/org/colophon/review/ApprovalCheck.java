package org.colophon.review;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a section asks for approvals, nothing is published before everybody has approved this very text. */
@Component
@Order(12)
class ApprovalCheck implements Check {

    private static final CheckRule APPROVAL = CheckRule.firm(
            "approval",
            "Approvals",
            "Everybody whom the section asks has approved this very text; which approvals it asks for is decided there.");

    private final Approvals approvals;

    ApprovalCheck(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(APPROVAL);
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.references().frozen()) {
            return List.of();
        }
        List<ApprovalStep> missing = approvals.progress(draft).missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        String names = missing.stream().map(ApprovalStep::name).collect(Collectors.joining(", "));
        return List.of(APPROVAL.found(
                missing.size() == 1
                        ? "An approval of this text is missing: %s.".formatted(names)
                        : "Approvals of this text are missing: %s.".formatted(names),
                "review"));
    }
}
