package org.colophon.markup;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** A stretch of one list that stands instead of a stretch of another; either may be empty. */
record Replaced(int oldFrom, int oldTo, int from, int to) {

    /** What differs between two lists, in order; between two stretches something stays. Needs little memory. */
    static List<Replaced> between(List<String> old, List<String> now) {
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Replaced> replaced = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<String>()
                .computeDiff(old.subList(start, old.size() - end), now.subList(start, now.size() - end), null)) {
            Replaced next = new Replaced(
                    start + change.startOriginal,
                    start + change.endOriginal,
                    start + change.startRevised,
                    start + change.endRevised);
            Replaced last = replaced.isEmpty() ? null : replaced.getLast();
            if (last != null && last.oldTo == next.oldFrom && last.to == next.from) {
                replaced.set(replaced.size() - 1, new Replaced(last.oldFrom, next.oldTo, last.from, next.to));
            } else {
                replaced.add(next);
            }
        }
        return replaced;
    }
}
