package org.colophon.manuscript;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.manuscript.text.Blot;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;

/**
 * Goes through a log from its beginning and finds every character that was ever part of a passage, in any version:
 * typed in pieces, put together by a deletion, brought back by an undo. After each edit it looks around the change only,
 * because the passage stood before wherever nothing has changed.
 */
final class PassageSearch {

    private final Blot passage;
    private final Map<TextName, Tape> tapes = new EnumMap<>(TextName.class);
    private final Map<TextName, Map<Long, BitSet>> hidden = new EnumMap<>(TextName.class);
    private final Set<Long> prints = new HashSet<>();
    private int words;

    /** @param beginning the oldest snapshot */
    PassageSearch(Blot passage, Manuscript beginning) {
        this.passage = passage;
        for (TextName name : TextName.values()) {
            tapes.put(name, new Tape(beginning.text(name).text(), beginning.version()));
            hidden.put(name, new HashMap<>());
            look(name, 0, tape(name).length());
        }
        words = named(beginning.runs().map(Run::origin));
    }

    void next(StoredEdit edit) {
        words += passage.count(edit.reason())
                + named(Stream.concat(
                        edit.inserted().stream().map(Run::origin),
                        edit.marks().stream().map(Mark::origin)));
        Tape tape = tape(edit.text());
        tape.apply(edit.changes(), edit.version());
        int reach = Math.max(passage.longest(), Passages.REACH);
        edit.changes()
                .eachChange((from, to, at, text) -> look(
                        edit.text(), Math.max(0, at - reach), Math.min(tape.length(), at + text.length() + reach)));
    }

    /** Which of the characters that an edit inserted are part of the passage; of the beginning, those of a text. */
    BitSet hidden(TextName text, long version) {
        return of(text).getOrDefault(version, new BitSet());
    }

    /** In how many edits, or texts of the beginning, the passage has characters. */
    int edits() {
        return hidden.values().stream().mapToInt(Map::size).sum();
    }

    /** How often an origin or a reason in the log names it. */
    int words() {
        return words;
    }

    /** In how many places it stands in the texts as they are now. */
    int now() {
        return tapes.values().stream()
                .mapToInt(tape -> passage.count(tape.text()))
                .sum();
    }

    /** The fingerprints of all words in a row that the passage had part in. */
    Set<Long> prints() {
        return prints;
    }

    private int named(Stream<Origin> origins) {
        return (int) origins.filter(origin -> !origin.without(passage).equals(origin))
                .count();
    }

    private void look(TextName name, int from, int to) {
        Tape tape = tape(name);
        String window = tape.text(from, to);
        passage.find(window, (start, end) -> {
            BitSet units = new BitSet();
            Blot.hide(window, start, end, units);
            units.stream()
                    .forEach(unit -> of(name).computeIfAbsent(tape.version(from + unit), version -> new BitSet())
                            .set(tape.offset(from + unit)));
            int left = Math.max(0, from + start - 2 * Passages.REACH);
            int right = Math.min(tape.length(), from + end + 2 * Passages.REACH);
            prints.addAll(Passages.prints(tape.text(left, right), from + start - left, from + end - left));
        });
    }

    private Tape tape(TextName name) {
        return tapes.computeIfAbsent(name, missing -> new Tape("", 0));
    }

    private Map<Long, BitSet> of(TextName name) {
        return hidden.computeIfAbsent(name, missing -> new HashMap<>());
    }
}
