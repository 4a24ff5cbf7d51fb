package org.colophon.remarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.manuscript.EditListener;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.StoredEdit;
import org.colophon.manuscript.text.ChangeSet.Stretch;
import org.colophon.manuscript.text.TextName;
import org.springframework.stereotype.Component;

/**
 * Moves the passages of open threads along with every edit, in the transaction that stores it. The manuscript is locked
 * then, so places always count in the newest text, whichever node stores it. Where an article has no open threads this
 * is one query that finds nothing.
 */
@Component
class RemarkFollowing implements EditListener {

    private final RemarkRows rows;

    RemarkFollowing(RemarkRows rows) {
        this.rows = rows;
    }

    @Override
    public void storing(List<StoredEdit> edits, Manuscript after) {
        if (edits.stream().allMatch(edit -> edit.changes().isEmpty())) {
            return;
        }
        List<RemarkRows.Row> moved = new ArrayList<>();
        for (RemarkRows.Row thread : rows.open(after.id().value())) {
            Anchor anchor = after(thread.anchor(), edits, after);
            if (!anchor.equals(thread.anchor())) {
                moved.add(thread.at(anchor));
            }
        }
        if (!moved.isEmpty()) {
            rows.move(moved);
        }
    }

    /** Where a passage is after these edits; one that was gone may have come back with them. */
    static Anchor after(Anchor before, List<StoredEdit> edits, Manuscript after) {
        TextName text = before.text();
        Anchor anchor = before;
        for (StoredEdit edit : edits) {
            if (edit.text() == text && !edit.changes().isEmpty()) {
                anchor = anchor.after(edit.changes());
            }
        }
        return anchor.gone()
                ? back(anchor, inserted(text, edits), after.text(text).text())
                : anchor;
    }

    private static Anchor back(Anchor gone, List<Stretch> inserted, String newest) {
        int length = gone.quote().length();
        return inserted.stream()
                .flatMap(stretch -> quotes(gone.quote(), stretch, newest))
                .min((one, other) -> Integer.compare(Math.abs(one - gone.from()), Math.abs(other - gone.from())))
                .map(at -> gone.at(at, at + length))
                .orElse(gone);
    }

    /** Where the quoted words stand now of which some characters are new. */
    private static Stream<Integer> quotes(String quote, Stretch fresh, String newest) {
        int first = Math.max(0, fresh.from() - quote.length() + 1);
        int last = Math.min(newest.length() - quote.length(), fresh.to() - 1);
        List<Integer> found = new ArrayList<>();
        for (int at = newest.indexOf(quote, first); at >= 0 && at <= last; at = newest.indexOf(quote, at + 1)) {
            found.add(at);
        }
        return found.stream();
    }

    private static List<Stretch> inserted(TextName text, List<StoredEdit> edits) {
        List<Stretch> fresh = List.of();
        for (StoredEdit edit : edits) {
            if (edit.text() == text) {
                List<Stretch> now = new ArrayList<>();
                fresh.forEach(stretch -> now.addAll(edit.changes().keptOf(stretch)));
                edit.changes().eachInsertion((from, to) -> now.add(new Stretch(from, to)));
                fresh = now;
            }
        }
        return fresh;
    }
}
