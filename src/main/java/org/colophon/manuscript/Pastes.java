package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.jspecify.annotations.Nullable;

/** Finds short pastes that stand side by side and together are too long to count as typed. */
final class Pastes {

    private Pastes() {}

    /** The pasted stretches around a place, as unexplained ones; none where they have fewer than eight words. */
    static List<Mark> around(Provenance text, int from, int to, int gap) {
        int start = reach(text, from, -1, gap);
        int end = reach(text, to, 1, gap);
        if (PlainWords.of(text.text(), start, end).size() < PlainWords.SHINGLE) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        int at = start;
        for (Run run : text.runs().slice(start, end)) {
            PersonId person = run.origin().person();
            if (run.origin().pasted() && person != null) {
                marks.add(new Mark(at, run.length(), Origin.unexplained(person)));
            }
            at += run.length();
        }
        return marks;
    }

    /** Goes on over pasted and unexplained characters, and over a few others where such follow. */
    private static int reach(Provenance text, int from, int step, int gap) {
        int edge = from;
        int at = from;
        int skipped = 0;
        while (skipped <= gap) {
            Boolean pasted = pasted(text, step > 0 ? at : at - 1);
            if (pasted == null) {
                break;
            }
            at += step;
            skipped = pasted ? 0 : skipped + 1;
            edge = pasted ? at : edge;
        }
        return edge;
    }

    private static @Nullable Boolean pasted(Provenance text, int index) {
        return index < 0 || index >= text.text().length()
                ? null
                : Boolean.valueOf(isPart(text.runs().at(index)));
    }

    private static boolean isPart(Origin origin) {
        return origin.pasted() || origin.kind() == Origin.Kind.UNEXPLAINED;
    }
}
