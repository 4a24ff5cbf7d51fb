package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.identity.MayAdminister;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves that a log still makes the texts it says it makes, whatever was merged and removed in it. */
@Service
@Transactional(readOnly = true)
public class LogHealth {

    private final ManuscriptRepository manuscripts;
    private final EditLog log;
    private final LogKeeping keeping;
    private final Heads heads;

    LogHealth(ManuscriptRepository manuscripts, EditLog log, LogKeeping keeping, Heads heads) {
        this.manuscripts = manuscripts;
        this.log = log;
        this.keeping = keeping;
        this.heads = heads;
    }

    /**
     * Replays the whole log from the first snapshot, and compares it with each later snapshot and with the text as it
     * stands: the characters, and where each comes from. Takes time in proportion to the log.
     *
     * @return what does not agree, in words; nothing for a log that is sound
     * @throws NotFound when there is no such manuscript
     */
    @MayAdminister
    public List<String> verify(ManuscriptId id) {
        long newest = manuscripts.version(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
        Replay replay = new Replay(id, log.beginning(id), newest);
        try {
            log.each(id, replay.state.version(), newest, replay::next);
        } catch (IllegalArgumentException e) {
            replay.problems.add("After version %d the log cannot be replayed: %s"
                    .formatted(replay.state.version(), e.getMessage()));
            return replay.problems;
        }
        if (replay.state.version() != newest) {
            replay.problems.add("The log ends with version %d, not %d.".formatted(replay.state.version(), newest));
        } else {
            replay.compare(heads.at(id, newest), "the text as it stands");
        }
        return replay.problems;
    }

    private final class Replay {

        private final List<String> problems = new ArrayList<>();
        private final Set<Long> snapshots;
        private Manuscript state;

        Replay(ManuscriptId id, Manuscript beginning, long newest) {
            this.state = beginning;
            this.snapshots = new HashSet<>(keeping.snapshots(id, beginning.version(), newest));
        }

        void next(StoredEdit edit) {
            state = state.after(edit);
            if (snapshots.remove(edit.version())) {
                log.snapshot(state.id(), edit.version())
                        .ifPresent(snapshot -> compare(snapshot, "the snapshot at version " + edit.version()));
            }
        }

        void compare(Manuscript kept, String what) {
            for (TextName name : TextName.values()) {
                if (!kept.text(name).text().equals(state.text(name).text())) {
                    problems.add("The %s of %s is not what the log makes.".formatted(name.code(), what));
                } else if (!kept.text(name).equals(state.text(name))) {
                    problems.add(
                            "The origins of the %s of %s are not what the log makes.".formatted(name.code(), what));
                }
            }
        }
    }
}
