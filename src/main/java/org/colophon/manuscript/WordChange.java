package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.PlainWords.Word;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;

/**
 * How many words a change adds and removes. Looks only at the words that a changed stretch touches: a word of which a
 * letter changed is one removed and one added, words around it that stay do not count. Words are those of
 * {@link PlainWords}, as they stand in the Markdown; nothing is rendered.
 */
record WordChange(int added, int removed, int ai) {

    /** Scripts without spaces have very long words; there it does not matter where the look around ends. */
    private static final int REACH = 200;

    static final WordChange NONE = new WordChange(0, 0, 0);

    WordChange plus(WordChange other) {
        return new WordChange(added + other.added, removed + other.removed, ai + other.ai);
    }

    /** A stretch of both texts that holds whole words only. */
    private record Area(int from, int to, int newFrom, int newTo) {}

    static WordChange of(String before, ChangeSet changes, Provenance after) {
        WordChange sum = NONE;
        for (Area area : areas(before, changes, after.text())) {
            sum = sum.plus(count(before, after, area));
        }
        return sum;
    }

    private static List<Area> areas(String before, ChangeSet changes, String after) {
        List<Area> areas = new ArrayList<>();
        changes.eachChange((from, to, at, text) -> {
            int start = from;
            while (start > 0 && from - start < REACH && inWord(before, start - 1)) {
                start--;
            }
            int end = to;
            while (end < before.length() && end - to < REACH && inWord(before, end)) {
                end++;
            }
            Area area = new Area(
                    start, end, at - (from - start), Math.min(after.length(), at + text.length() + (end - to)));
            Area last = areas.isEmpty() ? null : areas.getLast();
            if (last != null && last.to() >= area.from()) {
                areas.set(
                        areas.size() - 1,
                        new Area(last.from(), Math.max(last.to(), area.to()), last.newFrom(), area.newTo()));
            } else {
                areas.add(area);
            }
        });
        return areas;
    }

    private static WordChange count(String before, Provenance after, Area area) {
        List<Word> old = PlainWords.of(before, area.from(), area.to());
        List<Word> now = PlainWords.of(after.text(), area.newFrom(), area.newTo());
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start).hash() == now.get(start).hash()) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && old.get(old.size() - 1 - end).hash()
                        == now.get(now.size() - 1 - end).hash()) {
            end++;
        }
        int ai = 0;
        for (Word word : now.subList(start, now.size() - end)) {
            ai += mostlyAi(after, word) ? 1 : 0;
        }
        return new WordChange(now.size() - end - start, old.size() - end - start, ai);
    }

    private static boolean mostlyAi(Provenance text, Word word) {
        int ai = text.runs().slice(word.from(), word.to()).stream()
                .filter(run -> run.origin().ai())
                .mapToInt(Run::length)
                .sum();
        return 2 * ai >= word.to() - word.from();
    }

    private static boolean inWord(String text, int index) {
        char c = text.charAt(index);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
