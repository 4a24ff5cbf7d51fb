package org.colophon.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.manuscript.EditListener;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.StoredEdit;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Run;
import org.springframework.stereotype.Component;

/**
 * Ends sign-offs when AI writes in a text after them (EU AI Act Art. 50(4) and the Commission's guidelines: a substantive
 * AI change after the review makes the exemption void). In the transaction that stores the edit, and for good: that the
 * AI's words are deleted again does not bring the signature back. An edit that only restores exactly what was signed,
 * such as undoing a deletion, changes nothing.
 */
@Component
class AiEdits implements EditListener {

    private final SignOffRows rows;
    private final Concerned concerned;
    private final Clock clock;

    AiEdits(SignOffRows rows, Concerned concerned, Clock clock) {
        this.rows = rows;
        this.concerned = concerned;
        this.clock = clock;
    }

    @Override
    public void storing(List<StoredEdit> edits, Manuscript after) {
        edits.stream()
                .filter(AiEdits::byAi)
                .findFirst()
                .ifPresent(edit -> end(after.id().value(), edit, after));
    }

    /** Ends what stands because a further use of AI was declared. */
    void declared(UUID article) {
        end(
                article,
                new SignOff.Ended(
                        SignOff.Cause.AI_DECLARED,
                        clock.instant(),
                        CurrentPerson.require().id(),
                        ""),
                "");
    }

    private void end(UUID article, StoredEdit edit, Manuscript after) {
        if (rows.anyStands(article)) {
            Instant now = clock.instant();
            end(article, new SignOff.Ended(SignOff.Cause.AI_EDIT, now, edit.person(), ""), Origins.digest(after));
        }
    }

    private void end(UUID article, SignOff.Ended ended, String origins) {
        for (SignOff signOff : rows.standing(article)) {
            if (!signOff.origins().equals(origins) && rows.end(signOff.id(), ended)) {
                concerned.tell(signOff, ended);
            }
        }
    }

    private static boolean byAi(StoredEdit edit) {
        return edit.inserted().stream().map(Run::origin).anyMatch(origin -> origin.ai())
                || edit.marks().stream().map(Mark::origin).anyMatch(origin -> origin.ai());
    }
}
