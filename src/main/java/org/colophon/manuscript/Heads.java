package org.colophon.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Manuscripts as they stand at a version: from the nearest snapshot, and the edits since. Keeps the newest states of
 * those that are being worked on in memory, up to a number of characters; what is kept is only ever a committed state.
 */
@Component
class Heads {

    private static final long MAX_CHARACTERS = 8_000_000;

    /** A snapshot is written after so many edits … */
    private static final int SNAPSHOT_AFTER = 500;

    private static final int ATTEMPTS = 5;

    private final EditLog log;
    private final LogKeeping keeping;
    private final Map<ManuscriptId, Head> recent = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    /** A state, and how often the log had been rewritten then: also another node may rewrite it. */
    private record Head(Manuscript state, int rewritings) {}

    Heads(EditLog log, LogKeeping keeping) {
        this.log = log;
        this.keeping = keeping;
    }

    /**
     * The state at a version.
     *
     * @throws NotFound when the log does not reach back so far, the version was merged into a later one, or there is no
     *     manuscript
     */
    Manuscript at(ManuscriptId id, long version) {
        return at(id, version, keeping.position(id).rewritings());
    }

    /** The state as it stands. @throws NotFound when there is no manuscript */
    Manuscript newest(ManuscriptId id) {
        LogKeeping.LogPosition position = keeping.position(id);
        return at(id, position.version(), position.rewritings());
    }

    /** The state as it stands, of a manuscript that nobody else can write to now. */
    Manuscript of(StoredManuscript locked) {
        ManuscriptId id = new ManuscriptId(locked.id());
        return read(id, locked.version(), recent(id, locked.rewritings()));
    }

    /** Reads a snapshot and then edits: what is rewritten between the two makes a state that never was. */
    private Manuscript at(ManuscriptId id, long version, int rewritingsFirst) {
        int rewritings = rewritingsFirst;
        for (int attempt = 1; ; attempt++) {
            Manuscript known = recent(id, rewritings);
            if (known != null && known.version() == version) {
                return known;
            }
            Manuscript state = read(id, version, known);
            int after = keeping.position(id).rewritings();
            if (rewritings == after || attempt == ATTEMPTS) {
                return state;
            }
            rewritings = after;
        }
    }

    private Manuscript read(ManuscriptId id, long version, @Nullable Manuscript known) {
        Manuscript from = known != null && known.version() <= version
                ? known
                : log.snapshot(id, version).orElseThrow(() -> new NotFound("There is no such version."));
        Manuscript state = replay(from, log.between(id, from.version(), version));
        if (state.version() != version) {
            throw new NotFound("Version %d is no longer kept.".formatted(version));
        }
        return state;
    }

    /** Keeps this state for the next reader once the transaction is committed. */
    void keep(Manuscript state, int rewritings) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Head head = new Head(state, rewritings);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    put(head);
                }
            });
        }
    }

    /** Writes a snapshot where replaying from the last one would take long. */
    void snapshotIfDue(Manuscript state) {
        if (state.version() % SNAPSHOT_AFTER == 0) {
            log.writeSnapshot(state);
        }
    }

    /** Forgets a manuscript whose log was rewritten. */
    synchronized void forget(ManuscriptId id) {
        Head gone = recent.remove(id);
        characters -= gone == null ? 0 : size(gone);
    }

    static Manuscript replay(Manuscript from, List<StoredEdit> edits) {
        Manuscript state = from;
        for (StoredEdit edit : edits) {
            state = state.after(edit);
        }
        return state;
    }

    private synchronized @Nullable Manuscript recent(ManuscriptId id, int rewritings) {
        Head head = recent.get(id);
        return head == null || head.rewritings() != rewritings ? null : head.state();
    }

    private synchronized void put(Head head) {
        Manuscript state = head.state();
        Head before = recent.get(state.id());
        if (before != null
                && before.rewritings() >= head.rewritings()
                && before.state().version() >= state.version()) {
            return;
        }
        recent.put(state.id(), head);
        characters += size(head) - (before == null ? 0 : size(before));
        var oldest = recent.entrySet().iterator();
        while (characters > MAX_CHARACTERS && recent.size() > 1) {
            characters -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(Head head) {
        Manuscript state = head.state();
        long texts = state.headline().text().length()
                + state.standfirst().text().length()
                + (long) state.body().text().length();
        return texts + 8L * state.body().runs().count() + 200;
    }
}
