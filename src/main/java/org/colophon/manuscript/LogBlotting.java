package org.colophon.manuscript;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.manuscript.text.Blot;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.Runs;
import org.colophon.manuscript.text.TextName;

/**
 * Writes a log anew without a passage: in each edit, the characters that were ever part of it, and the words in which
 * origins name it. Snapshots become what the new log makes. No length changes, so every place, run and version stays.
 */
final class LogBlotting {

    private final LogKeeping keeping;
    private final EditLog log;
    private final PassageSearch found;
    private final Blot passage;

    LogBlotting(EditLog log, LogKeeping keeping, PassageSearch found, Blot passage) {
        this.log = log;
        this.keeping = keeping;
        this.found = found;
        this.passage = passage;
    }

    /** Rewrites the log of a manuscript up to its newest version. */
    void write(Manuscript beginning, long newest) {
        ManuscriptId id = beginning.id();
        Map<TextName, Tape> tapes = new EnumMap<>(TextName.class);
        for (TextName name : TextName.values()) {
            BitSet hidden = found.hidden(name, beginning.version());
            tapes.put(name, new Tape(Blot.apply(beginning.text(name).text(), hidden), 0));
        }
        Set<Long> snapshots = new HashSet<>(keeping.snapshots(id, beginning.version(), newest));
        rewrite(beginning, tapes);
        log.each(id, beginning.version(), newest, edit -> {
            StoredEdit without = without(edit);
            if (!without.equals(edit)) {
                keeping.rewrite(id, without);
            }
            tapes.getOrDefault(edit.text(), new Tape("", 0)).apply(without.changes(), 0);
            if (snapshots.contains(edit.version())) {
                rewrite(log.snapshot(id, edit.version()).orElseThrow(), tapes);
            }
        });
    }

    private StoredEdit without(StoredEdit edit) {
        BitSet hidden = found.hidden(edit.text(), edit.version());
        return new StoredEdit(
                edit.version(),
                edit.text(),
                edit.client(),
                edit.counter(),
                edit.person(),
                edit.begun(),
                edit.at(),
                hidden.isEmpty()
                        ? edit.changes()
                        : edit.changes()
                                .withInsertedText(Blot.apply(edit.changes().insertedText(), hidden)),
                without(edit.inserted()),
                edit.marks().stream()
                        .map(mark -> new Mark(
                                mark.from(), mark.length(), mark.origin().without(passage)))
                        .toList(),
                passage.apply(edit.reason()));
    }

    private List<Run> without(List<Run> runs) {
        return runs.stream()
                .map(run -> new Run(run.length(), run.origin().without(passage)))
                .toList();
    }

    private void rewrite(Manuscript snapshot, Map<TextName, Tape> tapes) {
        Map<TextName, Provenance> texts = new EnumMap<>(TextName.class);
        tapes.forEach((name, tape) -> texts.put(
                name,
                new Provenance(
                        tape.text(), Runs.of(without(snapshot.text(name).runs().list())))));
        Manuscript without = snapshot.with(texts);
        if (!without.equals(snapshot)) {
            keeping.rewrite(without);
        }
    }
}
