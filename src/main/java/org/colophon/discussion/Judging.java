package org.colophon.discussion;

import java.util.ArrayList;
import java.util.List;
import org.colophon.shared.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Leads a comment through the phases. A phase that fails holds the comment. */
@Component
class Judging {

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    private final List<Phase> phases;

    /** @param findings in the order of the phases, without those that found nothing */
    record Judgement(Outcome outcome, List<Finding> findings) {

        CommentState state() {
            return switch (outcome) {
                case PUBLISH -> CommentState.PUBLISHED;
                case HOLD -> CommentState.HELD;
                case REJECT, REFUSE -> CommentState.REJECTED;
            };
        }
    }

    Judging(List<Phase> phases) {
        this.phases = List.copyOf(phases);
    }

    /** @throws BadInput with field {@code text} when a phase refuses it altogether */
    Judgement judge(Submission comment) {
        List<Finding> findings = new ArrayList<>();
        Outcome strictest = Outcome.PUBLISH;
        for (Phase phase : phases) {
            for (Finding finding : look(phase, comment)) {
                if (finding.outcome() == Outcome.REFUSE) {
                    throw new BadInput("text", finding.detail());
                }
                findings.add(finding);
                strictest = finding.outcome().compareTo(strictest) > 0 ? finding.outcome() : strictest;
            }
        }
        return new Judgement(strictest, List.copyOf(findings));
    }

    // Whatever goes wrong in a phase, the comment is kept and waits.
    @SuppressWarnings("CatchingUnchecked")
    private static List<Finding> look(Phase phase, Submission comment) {
        try {
            return phase.look(comment).stream().toList();
        } catch (Exception e) {
            LOG.warn("The phase “{}” of moderation failed; the comment waits.", phase.code(), e);
            return List.of(new Finding(phase.code(), Outcome.HOLD, "This check failed, so nobody knows what it says."));
        }
    }
}
