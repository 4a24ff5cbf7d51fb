package org.colophon.markup;

import java.util.List;
import java.util.Set;

/** What a reader reads: the text without code, citations, footnote numbers and boxes. */
final class Reading {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "dl",
            "table",
            "caption",
            "figure",
            "figcaption",
            "details",
            "summary",
            "div",
            "section",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> LINES = Set.of("br", "li", "dt", "dd", "tr");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private String gap = "";
    private int depth;
    private int silentFrom = Integer.MAX_VALUE;
    private int numberFrom = Integer.MAX_VALUE;

    private Reading() {}

    static String text(List<Piece> pieces) {
        var reading = new Reading();
        pieces.forEach(reading::read);
        return reading.text.toString();
    }

    /** Words between white space that have a letter or digit in them; in scripts without spaces, each ideograph. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                words++;
                inside = false;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                words++;
                inside = true;
            }
        }
        return words;
    }

    /** Whether text before and after a tag of this element stands apart. */
    static boolean separates(String element) {
        return PARAGRAPHS.contains(element) || LINES.contains(element) || CELLS.contains(element);
    }

    private void read(Piece piece) {
        switch (piece) {
            case Piece.Open open -> open(open);
            case Piece.Close close -> close(close.name());
            case Piece.Text words -> words(depth, words.text());
        }
    }

    private void open(Piece.Open open) {
        separate(open.name());
        if (open.isVoid()) {
            return;
        }
        depth++;
        if (isSilent(open)) {
            silentFrom = Math.min(silentFrom, depth);
        } else if (open.hasClass("footnote-ref") || open.hasClass("footnote-backref")) {
            numberFrom = Math.min(numberFrom, depth);
        }
    }

    private void close(String name) {
        if (depth == silentFrom) {
            silentFrom = Integer.MAX_VALUE;
        }
        if (depth == numberFrom) {
            numberFrom = Integer.MAX_VALUE;
        }
        depth--;
        separate(name);
    }

    private static boolean isSilent(Piece.Open open) {
        return switch (open.name()) {
            case "code", "pre" -> true;
            case "sup" -> open.hasClass("citation");
            case "span" -> open.hasClass("task");
            default -> false;
        };
    }

    private void separate(String name) {
        if (PARAGRAPHS.contains(name)) {
            gap = "\n\n";
        } else if (LINES.contains(name)) {
            gap = gap.length() < 2 ? "\n" : gap;
        } else if (CELLS.contains(name)) {
            gap = gap.isEmpty() ? " " : gap;
        }
    }

    /** Anybody can write the class of a footnote's number, so only what is no word is left out there. */
    private void words(int depth, String words) {
        if (depth >= silentFrom || (depth >= numberFrom && words.codePoints().noneMatch(Character::isLetter))) {
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = gap.isEmpty() ? " " : gap;
            } else {
                text.append(text.isEmpty() ? "" : gap).append(c);
                gap = "";
            }
        }
    }
}
