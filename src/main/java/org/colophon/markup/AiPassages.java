package org.colophon.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages of a Markdown source that AI wrote, for a rendering in which they are marked. What a reader sees of them
 * stands in {@code <span class="ai" data-origin="ai">}; no author can write that.
 *
 * <pre>{@code AiPassages.of(List.of(new int[] {0, 120}, new int[] {140, 260}), "ai-assisted")}</pre>
 */
public final class AiPassages {

    /** Nothing is marked. */
    public static final AiPassages NONE = new AiPassages(List.of(), "");

    private final List<int[]> ranges;
    private final String disclosure;

    private AiPassages(List<int[]> ranges, String disclosure) {
        this.ranges = ranges;
        this.disclosure = disclosure;
    }

    /**
     * These passages.
     *
     * @param ranges begin and end of each in UTF-16 units, in the order of the text; what overlaps or lies outside is cut
     * @param disclosure value of the attribute {@code ai-disclosure} of each mark; empty to leave it out
     */
    public static AiPassages of(List<int[]> ranges, String disclosure) {
        return new AiPassages(new ArrayList<>(ranges), disclosure);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether HTML that was rendered with these passages has a mark: there may be nothing to see of them. */
    public boolean isSeenIn(SafeHtml html) {
        return !isEmpty() && html.value().contains(Piece.print(List.of(tag())));
    }

    /** The tag that each marked piece begins with. */
    Piece.Open tag() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "ai");
        attributes.put("data-origin", "ai");
        if (!disclosure.isEmpty()) {
            attributes.put("ai-disclosure", CleanText.of(disclosure));
        }
        return new Piece.Open("span", attributes);
    }

    /** Which characters of a text lie in the passages. @param clean what is left of the text for the parser */
    BitSet in(String text, String clean) {
        BitSet written = new BitSet(text.length());
        int done = 0;
        for (int[] range : ranges) {
            int from = Math.clamp(range[0], done, text.length());
            int to = Math.clamp(range[1], from, text.length());
            written.set(from, to);
            done = to;
        }
        int[] places = CleanText.places(text, clean);
        if (places == null) {
            return written;
        }
        BitSet left = new BitSet(clean.length());
        for (int i = 0; i < places.length; i++) {
            left.set(i, written.get(places[i]));
        }
        return left;
    }
}
