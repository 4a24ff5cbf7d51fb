package org.colophon.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the marks around passages in HTML. Fails where tags are not closed in their order. */
final class MarkSigns {

    static final String OPEN = "<span class=\"ai\" data-origin=\"ai\">";
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");

    private MarkSigns() {}

    /** The HTML with other signs instead of the tags of its marks. */
    static String in(String html, String begin, String end) {
        StringBuilder result = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(2);
            boolean mark = tag.group().equals(OPEN);
            if (tag.group(1).isEmpty()) {
                if (mark && open.contains(OPEN)) {
                    throw new AssertionError("A mark in a mark: " + html);
                }
                if (!Piece.VOID.contains(name)) {
                    open.push(mark ? OPEN : name);
                }
                tag.appendReplacement(result, Matcher.quoteReplacement(mark ? begin : tag.group()));
            } else {
                String closed = open.pop();
                if (!closed.equals(OPEN) && !closed.equals(name)) {
                    throw new AssertionError("</" + name + "> closes " + closed + ": " + html);
                }
                tag.appendReplacement(result, Matcher.quoteReplacement(closed.equals(OPEN) ? end : tag.group()));
            }
        }
        return tag.appendTail(result).toString();
    }
}
