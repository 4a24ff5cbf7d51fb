package org.colophon.manuscript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Runs;
import org.colophon.manuscript.text.TextName;
import org.jspecify.annotations.Nullable;

/**
 * Parts a portion of the log into stretches of work and counts their words. Texts are made once per stretch, from all
 * of its changes in one; only the origins follow every edit.
 */
final class Stretches {

    /** A longer pause ends a stretch. */
    static final Duration PAUSE = Duration.ofMinutes(15);

    private Stretches() {}

    /** Parts edits that are in order. */
    static List<List<StoredEdit>> part(List<StoredEdit> edits) {
        List<List<StoredEdit>> stretches = new ArrayList<>();
        StoredEdit last = null;
        for (StoredEdit edit : edits) {
            if (last == null || !goesOn(last, edit)) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(edit);
            last = edit;
        }
        return stretches;
    }

    /** Whether an edit belongs to the same stretch of work as the one before it. */
    static boolean goesOn(StoredEdit before, StoredEdit edit) {
        return before.person().equals(edit.person())
                && Duration.between(before.at(), edit.begun()).compareTo(PAUSE) < 0;
    }

    /** Counts the stretches of work that follow one another from a state on; the oldest first. */
    static List<Stretch> counted(Manuscript from, List<List<StoredEdit>> stretches) {
        Map<TextName, Provenance> texts = new EnumMap<>(TextName.class);
        for (TextName name : TextName.values()) {
            texts.put(name, from.text(name));
        }
        List<Stretch> counted = new ArrayList<>();
        for (List<StoredEdit> edits : stretches) {
            WordChange words = WordChange.NONE;
            for (TextName name : TextName.values()) {
                words = words.plus(advance(texts, name, edits));
            }
            counted.add(stretch(edits, words));
        }
        return counted;
    }

    private static WordChange advance(Map<TextName, Provenance> texts, TextName name, List<StoredEdit> edits) {
        Provenance before = texts.getOrDefault(name, Provenance.EMPTY);
        @Nullable ChangeSet all = null;
        Runs runs = before.runs();
        for (StoredEdit edit : edits) {
            if (edit.text() == name) {
                all = all == null ? edit.changes() : all.compose(edit.changes());
                runs = runs.apply(edit.changes(), edit.inserted());
                for (Mark mark : edit.marks()) {
                    runs = runs.mark(mark);
                }
            }
        }
        if (all == null) {
            return WordChange.NONE;
        }
        Provenance after = new Provenance(all.apply(before.text()), runs);
        texts.put(name, after);
        return WordChange.of(before.text(), all, after);
    }

    private static Stretch stretch(List<StoredEdit> edits, WordChange words) {
        StoredEdit first = edits.getFirst();
        StoredEdit last = edits.getLast();
        boolean restated = edits.stream()
                .anyMatch(edit -> !edit.marks().isEmpty() && edit.changes().isEmpty());
        return new Stretch(
                first.person(),
                first.begun(),
                last.at(),
                first.version(),
                last.version(),
                edits.size(),
                words.added(),
                words.removed(),
                words.ai(),
                restated,
                false,
                List.of());
    }
}
