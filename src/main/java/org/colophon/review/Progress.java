package org.colophon.review;

import java.util.List;
import java.util.Optional;

/**
 * How far the approvals of an article have come.
 *
 * @param steps what its section asks for, in order; empty where it asks for nothing
 * @param approvals those that stand, the latest first
 * @param outdated of these, those that were given for a text that has changed since
 */
public record Progress(List<ApprovalStep> steps, List<Approval> approvals, List<Approval> outdated) {

    public Progress {
        steps = List.copyOf(steps);
        approvals = List.copyOf(approvals);
        outdated = List.copyOf(outdated);
    }

    /** The approval that stands for a step and for the text as it is. */
    public Optional<Approval> of(ApprovalStep step) {
        return approvals.stream()
                .filter(approval -> approval.step().equals(step.name()) && !outdated.contains(approval))
                .findFirst();
    }

    /** What is still asked for. */
    public List<ApprovalStep> missing() {
        return steps.stream().filter(step -> of(step).isEmpty()).toList();
    }
}
