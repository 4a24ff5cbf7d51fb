package org.colophon.disclosure;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MaySetPolicy;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The newsroom's policy on AI: what holds now, and everything that held before. Nothing is ever overwritten. */
@Service
@Transactional
public class Policies {

    private static final int REASON_MAX = 500;

    private final PolicyRows rows;
    private final PublicChanges changes;
    private final Newsroom newsroom;
    private final Clock clock;

    Policies(PolicyRows rows, PublicChanges changes, Newsroom newsroom, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** What holds now. Readers may know it: the public page of principles shows what it says of them. */
    @Transactional(readOnly = true)
    public DisclosurePolicy current() {
        return rows.newest().orElse(DisclosurePolicy.INITIAL);
    }

    /** Every policy so far, the newest first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<DisclosurePolicy> history() {
        return rows.all();
    }

    /**
     * What readers would be told under a policy: one statement for each {@link DisclosureState}, in their order, derived
     * as for an article from a sample with an invented tool and an invented reviewer.
     *
     * @param language BCP 47 tag
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Statement> preview(PolicyTerms terms, String language) {
        DisclosurePolicy policy = new DisclosurePolicy(0, null, null, "", terms);
        return Arrays.stream(DisclosureState.values())
                .map(state -> Statements.derive(Sample.of(state, terms, language, newsroom, clock.instant()), policy))
                .toList();
    }

    /**
     * Decides a new policy. It counts from now on; what is published keeps the disclosure that it was published with.
     *
     * @param reason why, for the record; may be empty
     * @param base the number of the policy that was changed; refused with field {@code base} when another one holds by now
     */
    @MaySetPolicy
    public DisclosurePolicy decide(PolicyTerms terms, String reason, int base) {
        if (reason.length() > REASON_MAX) {
            throw new BadInput("reason", "Give the reason in 500 characters at most.");
        }
        int last = current().number();
        if (last != base) {
            throw new BadInput("base", "Somebody else has changed the policy since you opened it. Look at it anew.");
        }
        if (terms.equals(current().terms())) {
            return current();
        }
        DisclosurePolicy decided = new DisclosurePolicy(
                last + 1, clock.instant(), CurrentPerson.require().id(), reason.strip(), terms);
        rows.add(decided);
        changes.note(Subject.SITE);
        return decided;
    }
}
