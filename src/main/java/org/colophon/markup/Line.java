package org.colophon.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;

/** A text of one line, where nothing but facts is markup and every run of white space is a space. */
final class Line {

    private final String text;
    private final int[] places;
    private final AiPassages passages;
    private final BitSet written;

    Line(String source, AiPassages passages) {
        String clean = CleanText.of(source);
        this.passages = passages;
        this.written = passages.in(source, clean);
        int end = clean.stripTrailing().length();
        var line = new StringBuilder(end);
        int[] found = new int[end];
        for (int at = Math.min(end, clean.length() - clean.stripLeading().length()); at < end; at++) {
            boolean space = isSpace(clean.charAt(at));
            if (!space || !isSpace(clean.charAt(at - 1))) {
                found[line.length()] = at;
                line.append(space ? ' ' : clean.charAt(at));
            }
        }
        this.text = line.toString();
        this.places = found;
    }

    /** What is printed. */
    List<Piece> pieces(Ledger ledger) {
        List<Piece> pieces = new ArrayList<>();
        PassageWriter writer = new PassageWriter(pieces, passages.tag());
        Matcher fact = MarkRenderer.FACT.matcher(text);
        int done = 0;
        while (fact.find()) {
            Mark mark = Mark.Fact.parse(fact.group(1));
            if (mark != null) {
                plain(done, fact.start(), pieces, writer);
                pieces.addAll(ledger.pieces(mark, false, false));
                done = fact.end();
            }
        }
        plain(done, text.length(), pieces, writer);
        return pieces;
    }

    private void plain(int from, int to, List<Piece> pieces, PassageWriter writer) {
        for (int at = from; at < to; ) {
            boolean marked = written.get(places[at]);
            int end = at;
            while (end < to && written.get(places[end]) == marked) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (marked) {
                writer.write(text.substring(at, end));
            } else {
                pieces.add(new Piece.Text(text.substring(at, end)));
            }
            at = end;
        }
    }

    /** As in a pattern's {@code \\s}. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
