package org.colophon.manuscript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds stretches of work that can become one edit each: edits that follow one another, of one person, in one text, with
 * less than a quarter of an hour between them. A stretch ends with an edit whose version somebody refers to. An edit
 * with marks or a reason stands alone.
 */
final class CompactStretches {

    private final Set<Long> ends;
    private final List<List<StoredEdit>> stretches = new ArrayList<>();
    private boolean open;

    /** @param ends versions at which a stretch ends */
    CompactStretches(Set<Long> ends) {
        this.ends = ends;
    }

    void add(StoredEdit edit) {
        boolean alone = !edit.marks().isEmpty() || !edit.reason().isEmpty();
        if (open && !alone && goesOn(stretches.getLast().getLast(), edit)) {
            stretches.getLast().add(edit);
        } else {
            stretches.add(new ArrayList<>(List.of(edit)));
        }
        open = !alone && !ends.contains(edit.version());
    }

    /** Ends the stretch with the edit that was added last. */
    void end() {
        open = false;
    }

    int count() {
        return stretches.size();
    }

    /** Those that are over: the last one only if nothing later than the edit it ends with could have belonged to it. */
    List<List<StoredEdit>> over(Instant before) {
        boolean goesOn =
                open && stretches.getLast().getLast().at().plus(Stretches.PAUSE).isAfter(before);
        return goesOn ? stretches.subList(0, stretches.size() - 1) : stretches;
    }

    List<List<StoredEdit>> all() {
        return stretches;
    }

    private static boolean goesOn(StoredEdit before, StoredEdit edit) {
        return before.text() == edit.text() && Stretches.goesOn(before, edit);
    }
}
