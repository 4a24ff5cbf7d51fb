package org.colophon.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MaySetPolicy;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has to approve what is published in which section. */
@Service
@Transactional
public class ApprovalSteps {

    static final int MOST = 5;
    private static final int NAME_MAX = 80;

    private final ApprovalRows rows;

    ApprovalSteps(ApprovalRows rows) {
        this.rows = rows;
    }

    /** What a section asks for, in order; empty where an editor publishes alone. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<ApprovalStep> of(UUID section) {
        return rows.steps(section);
    }

    /**
     * Decides what a section asks for. Counts for everything that is published from now on.
     *
     * @throws BadInput for {@code steps}
     */
    @MaySetPolicy
    public void decide(UUID section, List<ApprovalStep> steps) {
        if (steps.size() > MOST) {
            throw new BadInput("steps", "A section asks for %d approvals at most.".formatted(MOST));
        }
        Set<String> names = new HashSet<>();
        for (ApprovalStep step : steps) {
            String name = step.name().strip();
            if (name.isEmpty() || name.length() > NAME_MAX || name.chars().anyMatch(Character::isISOControl)) {
                throw new BadInput("steps", "Give each approval a name of 1 to %d characters.".formatted(NAME_MAX));
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new BadInput("steps", "There are two approvals of the name “%s”.".formatted(name));
            }
        }
        rows.replaceSteps(
                section,
                steps.stream()
                        .map(step -> new ApprovalStep(step.name().strip(), step.role()))
                        .toList());
    }
}
