package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Runs;

/**
 * Brings marks back to an older state of one text. Follows the characters of that state through the edits since: what is
 * marked while they stand counts for them, whatever becomes of them later. What was inserted since is not looked at.
 */
final class LaterMarks {

    /** So many changes are put together before they are looked at. */
    private static final int AT_A_TIME = 256;

    private final String text;
    private Runs runs;
    private List<Kept> kept = new ArrayList<>();
    private final List<ChangeSet> waiting = new ArrayList<>();

    /** Characters of the old state that still stand. @param then where they stood @param now where they stand */
    private record Kept(int then, int now, int length) {

        int end() {
            return now + length;
        }
    }

    LaterMarks(Provenance then) {
        this.text = then.text();
        this.runs = then.runs();
        if (!text.isEmpty()) {
            kept.add(new Kept(0, 0, text.length()));
        }
    }

    /** The next edit of this text. */
    void add(StoredEdit edit) {
        if (!edit.changes().isEmpty()) {
            waiting.add(edit.changes());
        }
        if (!edit.marks().isEmpty() || waiting.size() == AT_A_TIME) {
            follow();
        }
        edit.marks().forEach(this::mark);
    }

    /** The text as it was, with the origins of its characters as far as they are known by now. */
    Provenance then() {
        return new Provenance(text, runs);
    }

    private void mark(Mark mark) {
        for (int i = firstBehind(mark.from()); i < kept.size() && kept.get(i).now() < mark.to(); i++) {
            Kept part = kept.get(i);
            int from = Math.max(part.now(), mark.from());
            int to = Math.min(part.end(), mark.to());
            runs = runs.mark(new Mark(part.then() + from - part.now(), to - from, mark.origin()));
        }
    }

    /** The first part that ends behind a place. */
    private int firstBehind(int place) {
        int low = 0;
        int high = kept.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (kept.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void follow() {
        if (waiting.isEmpty()) {
            return;
        }
        ChangeSet all = composed(0, waiting.size());
        waiting.clear();
        Following following = new Following(kept);
        int[] done = {0};
        all.eachChange((from, to, at, inserted) -> {
            following.keep(done[0], from, at - from);
            done[0] = to;
        });
        following.keep(done[0], all.lengthBefore(), all.lengthAfter() - all.lengthBefore());
        kept = following.after;
    }

    /** Halves are put together first, so that no change is gone through too often. */
    private ChangeSet composed(int from, int to) {
        if (to - from == 1) {
            return waiting.get(from);
        }
        int middle = (from + to) >>> 1;
        return composed(from, middle).compose(composed(middle, to));
    }

    /** Goes once through the parts and the stretches of a change that stay, side by side. */
    private static final class Following {

        private final List<Kept> before;
        private final List<Kept> after = new ArrayList<>();
        private int at;

        Following(List<Kept> before) {
            this.before = before;
        }

        void keep(int from, int to, int moved) {
            while (at < before.size() && before.get(at).now() < to) {
                Kept part = before.get(at);
                int begin = Math.max(part.now(), from);
                int end = Math.min(part.end(), to);
                if (begin < end) {
                    add(new Kept(part.then() + begin - part.now(), begin + moved, end - begin));
                }
                if (part.end() > to) {
                    return;
                }
                at++;
            }
        }

        private void add(Kept part) {
            Kept last = after.isEmpty() ? null : after.getLast();
            if (last != null && last.end() == part.now() && last.then() + last.length() == part.then()) {
                after.set(after.size() - 1, new Kept(last.then(), last.now(), last.length() + part.length()));
            } else {
                after.add(part);
            }
        }
    }
}
