package org.colophon.manuscript;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.MayWrite;
import org.colophon.identity.Person;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.ChangeSet.Stretch;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What counts as an AI tool's counts as a person's only when two people say so: one asks and gives a reason, another one
 * who may edit accepts or refuses. Both answers stay on record. Programs with tokens may do neither. Who may change which
 * article is decided above, by the article.
 */
@Service
@Transactional
public class Claims {

    private static final int REASON_MAX = 500;

    private final EditWriter writer;
    private final EditLog log;
    private final LogKeeping keeping;
    private final Heads heads;
    private final Passages passages;
    private final ClaimRows rows;
    private final Clock clock;

    Claims(
            EditWriter writer,
            EditLog log,
            LogKeeping keeping,
            Heads heads,
            Passages passages,
            ClaimRows rows,
            Clock clock) {
        this.writer = writer;
        this.log = log;
        this.keeping = keeping;
        this.heads = heads;
        this.passages = passages;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Asks that a passage be taken for the current person's own.
     *
     * @throws BadInput when the place is outside of the text, nothing there counts as AI's, or the reason is missing
     * @throws NotFound when there is no such manuscript or version
     * @throws TooOld when the version is older than the kept log
     */
    @MayWrite
    public Claim ask(ManuscriptId id, Claim.Asked asked) {
        Person me = requirePerson();
        String reason = asked.reason().strip();
        if (reason.isEmpty() || reason.length() > REASON_MAX) {
            throw new BadInput(
                    "reason", "Say in 1 to %d characters how the passage was written.".formatted(REASON_MAX));
        }
        writer.lock(id);
        if (asked.version() < keeping.floor(id)) {
            throw new TooOld(asked.version());
        }
        Provenance text = heads.at(id, asked.version()).text(asked.text());
        long end = (long) asked.from() + asked.length();
        if (asked.from() < 0 || asked.length() < 1 || end > text.text().length()) {
            throw new BadInput("from", "There is no such place in the text.");
        }
        boolean ai = text.runs().slice(asked.from(), (int) end).stream()
                .anyMatch(run -> run.origin().ai());
        if (!ai) {
            throw new BadInput("from", "Nothing in this passage counts as written by an AI tool.");
        }
        Claim claim = new Claim(
                Ids.next(),
                id,
                asked.text(),
                asked.version(),
                asked.from(),
                asked.length(),
                text.text().substring(asked.from(), (int) end),
                reason,
                me.id(),
                clock.instant(),
                null);
        rows.insert(claim);
        return claim;
    }

    /** The claims that nobody has decided, the oldest first, 100 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Claim> open(ManuscriptId id) {
        return rows.of(id, true).stream().map(this::withPassage).toList();
    }

    /** The claims that were accepted or refused, the latest first, 100 at most, without their passages. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Claim> decided(ManuscriptId id) {
        return rows.of(id, false);
    }

    /**
     * Takes the passage for the asker's own: what is still there of it counts as typed, and it is not recognised again.
     *
     * @throws BadInput when somebody has decided already
     * @throws NotFound when there is no such claim
     * @throws AccessDeniedException for the one who asked, and for tokens
     */
    @MayEdit
    public Claim accept(ManuscriptId id, UUID claim) {
        OpenManuscript manuscript = writer.open(id);
        Claim open = undecided(id, claim);
        Provenance then = heads.at(id, open.version()).text(open.text());
        passages.forget(then.text(), open.from(), open.from() + open.length());
        Provenance now = manuscript.text(open.text());
        List<Mark> marks = new ArrayList<>();
        for (Stretch stretch : now(open, manuscript.version())) {
            passages.forget(now.text(), stretch.from(), stretch.to());
            marks.addAll(typed(now, stretch, open));
        }
        if (!marks.isEmpty()) {
            append(manuscript, open, marks);
        }
        return decide(open, true);
    }

    /** Leaves the passage as it is. Fails as {@link #accept} does. */
    @MayEdit
    public Claim refuse(ManuscriptId id, UUID claim) {
        writer.lock(id);
        return decide(undecided(id, claim), false);
    }

    private void append(OpenManuscript manuscript, Claim claim, List<Mark> marks) {
        TextName name = claim.text();
        ChangeSet none = ChangeSet.none(manuscript.text(name).text().length());
        SentEdit edit = new SentEdit("claim-" + claim.id(), 0, none, List.of(), marks, 0);
        String reason = "Claim %s by %s".formatted(claim.id(), claim.askedBy());
        writer.append(manuscript, name, edit, reason);
        writer.done(manuscript);
    }

    /** Where the passage is now. What was deleted of it is left out, and what was put into it. */
    private List<Stretch> now(Claim claim, long version) {
        List<Stretch> parts = List.of(new Stretch(claim.from(), claim.from() + claim.length()));
        for (StoredEdit edit : log.between(claim.manuscript(), claim.version(), version)) {
            if (edit.text() == claim.text()) {
                parts = parts.stream()
                        .flatMap(part -> edit.changes().keptOf(part).stream())
                        .toList();
            }
        }
        return parts;
    }

    /** Only what counts as AI's: quotations inside of the passage stay quotations. */
    private static List<Mark> typed(Provenance text, Stretch stretch, Claim claim) {
        List<Mark> marks = new ArrayList<>();
        int at = stretch.from();
        for (Run run : text.runs().slice(stretch.from(), stretch.to())) {
            if (run.origin().ai()) {
                marks.add(new Mark(at, run.length(), Origin.typed(claim.askedBy())));
            }
            at += run.length();
        }
        return marks;
    }

    private Claim undecided(ManuscriptId id, UUID claim) {
        Person me = requirePerson();
        Claim found = rows.find(claim)
                .filter(one -> one.manuscript().equals(id))
                .orElseThrow(() -> new NotFound("There is no such claim."));
        if (found.decision() != null) {
            throw new BadInput("claim", "Somebody has decided this already.");
        }
        if (found.askedBy().equals(me.id())) {
            throw new AccessDeniedException("Somebody else than the one who asked must decide.");
        }
        return found;
    }

    private Claim decide(Claim claim, boolean accepted) {
        Claim.Decision decision = new Claim.Decision(accepted, requirePerson().id(), clock.instant());
        rows.decide(claim.id(), decision);
        return claim.decided(decision);
    }

    private Claim withPassage(Claim claim) {
        String text =
                heads.at(claim.manuscript(), claim.version()).text(claim.text()).text();
        return new Claim(
                claim.id(),
                claim.manuscript(),
                claim.text(),
                claim.version(),
                claim.from(),
                claim.length(),
                text.substring(claim.from(), claim.from() + claim.length()),
                claim.reason(),
                claim.askedBy(),
                claim.askedAt(),
                null);
    }

    private static Person requirePerson() {
        if (CurrentPerson.viaToken()) {
            throw new AccessDeniedException("A token can neither ask nor decide who wrote something.");
        }
        return CurrentPerson.require();
    }
}
