package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;

/**
 * Carries edits that come late over the ones they missed: one by one and in order, exactly as the sender's browser does
 * when it hears of them, so that both end with the same text.
 */
final class Carrying {

    private Carrying() {}

    /**
     * The waiting edits as they are after the missed ones. One that is among the missed ones, because its answer was
     * lost, is left out.
     */
    static List<SentEdit> over(List<StoredEdit> missed, List<SentEdit> waiting, TextName text) {
        List<SentEdit> carried = new ArrayList<>(waiting);
        for (StoredEdit edit : missed) {
            if (edit.text() != text || carried.isEmpty()) {
                continue;
            }
            SentEdit first = carried.getFirst();
            if (first.client().equals(edit.client()) && first.counter() == edit.counter()) {
                carried.removeFirst();
            } else {
                carryOver(edit.changes(), carried);
            }
        }
        return carried;
    }

    private static void carryOver(ChangeSet missed, List<SentEdit> carried) {
        ChangeSet theirs = missed;
        try {
            for (int i = 0; i < carried.size(); i++) {
                SentEdit edit = carried.get(i);
                ChangeSet mine = edit.changes().map(theirs, false);
                theirs = theirs.map(edit.changes(), true);
                carried.set(
                        i,
                        new SentEdit(
                                edit.client(),
                                edit.counter(),
                                mine,
                                edit.pieces(),
                                marks(edit.marks(), theirs),
                                edit.overMillis()));
            }
        } catch (IllegalArgumentException e) {
            throw new BadInput("changes", "A change does not fit the text it was made for.");
        }
    }

    private static List<Mark> marks(List<Mark> marks, ChangeSet theirs) {
        List<Mark> carried = new ArrayList<>();
        for (Mark mark : marks) {
            int from = theirs.mapPosition(mark.from(), true);
            int length = theirs.mapPosition(mark.to(), false) - from;
            if (length > 0) {
                carried.add(new Mark(from, length, mark.origin()));
            }
        }
        return carried;
    }
}
