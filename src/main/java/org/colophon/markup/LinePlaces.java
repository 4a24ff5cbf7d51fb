package org.colophon.markup;

import java.util.Arrays;
import org.commonmark.node.Block;

/** Where the characters of code blocks and raw HTML stand: each of their lines is the end of a line of the source. */
final class LinePlaces {

    private final String source;
    private int[] starts = new int[64];
    private int count;

    LinePlaces(String source) {
        this.source = source;
        start(0);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean half = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !half) {
                start(i + 1);
            }
        }
    }

    /** The places of a block's literal. @param skipped lines of the block before it */
    Places of(Block block, String literal, int skipped) {
        Places places = new Places();
        int line = block.getSourceSpans().isEmpty()
                ? count
                : block.getSourceSpans().getFirst().getLineIndex() + skipped;
        for (int from = 0; from < literal.length(); line++) {
            int to = literal.indexOf('\n', from);
            int length = (to < 0 ? literal.length() : to) - from;
            int end = line < count ? endOf(line) : Places.NONE;
            for (int i = length; i > 0; i--) {
                boolean same = end >= i && source.charAt(end - i) == literal.charAt(from + length - i);
                places.put(same ? end - i : Places.NONE);
            }
            if (to >= 0) {
                places.put(end >= 0 && end < source.length() ? end : Places.NONE);
            }
            from += length + 1;
        }
        return places;
    }

    private int endOf(int line) {
        int end = line + 1 < count ? starts[line + 1] : source.length();
        while (end > starts[line] && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private void start(int place) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = place;
    }
}
