package org.colophon.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayPublish;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.sourcing.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections that were prepared because facts changed, for editors to publish or dismiss. Nothing of them is public
 * before that. Who decided and when is kept with each.
 */
@Service
@Transactional
public class Corrections {

    private static final int NOTE_MAX = 2_000;
    private static final int REASON_MAX = 500;

    private final CorrectionRows rows;
    private final PropagationRows propagations;
    private final Correcting correcting;
    private final PropagationWorker worker;

    Corrections(CorrectionRows rows, PropagationRows propagations, Correcting correcting, PropagationWorker worker) {
        this.rows = rows;
        this.propagations = propagations;
        this.correcting = correcting;
        this.worker = worker;
    }

    /** One of them. @throws NotFound when there is none */
    @InNewsroom
    @Transactional(readOnly = true)
    public PreparedCorrection get(UUID id) {
        return rows.find(id).orElseThrow(Corrections::missing);
    }

    /**
     * Those in a state, the newest first.
     *
     * @param fact only those of this fact; null for all
     * @param after {@link Slice#next} of the stretch before; null for the first
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<PreparedCorrection> list(
            CorrectionState state, @Nullable FactId fact, @Nullable String after, int size) {
        return rows.list(state, fact == null ? null : fact.value(), after, size);
    }

    /** How many wait. @param fact only those of this fact; null for all */
    @InNewsroom
    @Transactional(readOnly = true)
    public long waiting(@Nullable FactId fact) {
        return rows.waiting(fact == null ? null : fact.value());
    }

    /** How far changed facts have come on their way to the articles, the newest first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<FactPropagation> progress(int limit) {
        return propagations.latest(limit);
    }

    /** How far the last change of a fact has come; empty where none was ever told. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Optional<FactPropagation> progress(FactId fact) {
        return propagations.latest(fact);
    }

    /** Has a change that failed on its way to the articles go on where it was. Nothing happens where it did not fail. */
    @MayPublish
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void tryAgain(UUID propagation) {
        propagations.retry(propagation);
        worker.wake();
    }

    /** The words that would stand there for a kind, for somebody who chooses another one. */
    @InNewsroom
    public String suggested(PreparedCorrection correction, CorrectionKind kind) {
        return NoteText.of(
                kind, correction.language(), correction.label(), new Told(correction.told(), correction.right()));
    }

    /** Changes what readers will read about it. @throws BadInput when there are no words, or more than 2,000 characters */
    @MayPublish
    public PreparedCorrection write(UUID id, CorrectionKind kind, String note) {
        rows.lock(id);
        waitingOne(id);
        rows.write(id, kind, checked("note", note, NOTE_MAX, "Say to readers what was wrong and what is right."));
        return get(id);
    }

    /**
     * Publishes it: the next version of the article, which is the published one with the fact as it is now and the note.
     * What stands in the draft is not looked at and stays as it is.
     *
     * @throws NotReady when a required check fails for that version
     * @throws BadInput when it no longer waits, or the fact or the article has changed since it was prepared
     */
    @MayPublish
    public PublishedArticle publish(UUID id) {
        return correcting.publish(get(id));
    }

    /** Decides against it. Readers go on reading what they were told. @param reason 1 to 500 characters */
    @MayPublish
    public void dismiss(UUID id, String reason) {
        rows.lock(id);
        waitingOne(id);
        String given = checked("reason", reason, REASON_MAX, "Say why readers are not told.");
        rows.close(id, CorrectionState.DISMISSED, given, null);
    }

    private void waitingOne(UUID id) {
        if (!get(id).waits()) {
            throw new BadInput("state", "This correction no longer waits: somebody has decided, or it is not needed.");
        }
    }

    private static String checked(String field, String text, int most, String without) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            throw new BadInput(field, without);
        }
        if (clean.length() > most) {
            throw new BadInput(field, "Keep it to %,d characters.".formatted(most));
        }
        return clean;
    }

    private static NotFound missing() {
        return new NotFound("There is no such correction.");
    }
}
