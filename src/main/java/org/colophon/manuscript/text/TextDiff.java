package org.colophon.manuscript.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the change that makes one text out of another and leaves alone what both have, word by word. Where very much
 * differs, line by line.
 */
public final class TextDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\n|[^\\S\\n]+|.", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** More words than these on both sides together are compared line by line first. */
    private static final int MANY = 6_000;

    private TextDiff() {}

    /** The change from one text to the other. */
    public static ChangeSet between(String before, String after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        ChangeSet.Sections sections = new ChangeSet.Sections().keep(start);
        compare(
                before.substring(start, before.length() - end),
                after.substring(start, after.length() - end),
                WORD,
                sections);
        return sections.keep(end).build();
    }

    private static void compare(String before, String after, Pattern unit, ChangeSet.Sections sections) {
        if (before.isEmpty() || after.isEmpty()) {
            sections.change(before.length(), after);
            return;
        }
        List<String> old = pieces(before, unit);
        List<String> now = pieces(after, unit);
        if (unit == WORD && old.size() + now.size() > MANY) {
            compare(before, after, LINE, sections);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            sections.keep(length(old.subList(at, delta.getSource().getPosition())));
            String removed = String.join("", delta.getSource().getLines());
            String added = String.join("", delta.getTarget().getLines());
            if (unit == LINE && removed.length() + added.length() < MANY) {
                compare(removed, added, WORD, sections);
            } else {
                sections.change(removed.length(), added);
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        sections.keep(length(old.subList(at, old.size())));
    }

    private static List<String> pieces(String text, Pattern unit) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = unit.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    private static int length(List<String> pieces) {
        return pieces.stream().mapToInt(String::length).sum();
    }

    private static int commonStart(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        return start > 0 && Character.isHighSurrogate(before.charAt(start - 1)) ? start - 1 : start;
    }

    private static int commonEnd(String before, String after, int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int end = 0;
        while (end < most && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end)) ? end - 1 : end;
    }
}
