package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes marked texts. What follows a mark at once goes into the same one, and so does white space between two marked
 * texts of one paragraph, with its own mark where it stands in another element.
 */
final class PassageWriter {

    private final List<Piece> pieces;
    private final Piece.Open tag;
    private int end;

    PassageWriter(List<Piece> pieces, Piece.Open tag) {
        this.pieces = pieces;
        this.tag = tag;
    }

    void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (end > 0 && end < pieces.size() && isBridge()) {
            List<Piece> between = new ArrayList<>(pieces.subList(end, pieces.size()));
            pieces.subList(end, pieces.size()).clear();
            for (Piece piece : between) {
                if (piece instanceof Piece.Text space && !space.text().isEmpty()) {
                    mark(space.text());
                } else {
                    pieces.add(piece);
                }
            }
        }
        mark(text);
    }

    private void mark(String text) {
        if (end > 0 && end == pieces.size()) {
            pieces.removeLast();
        } else {
            pieces.add(tag);
        }
        pieces.add(new Piece.Text(text));
        pieces.add(new Piece.Close(tag.name()));
        end = pieces.size();
    }

    private boolean isBridge() {
        for (int i = pieces.size() - 1; i >= end; i--) {
            boolean passes = switch (pieces.get(i)) {
                case Piece.Text text -> text.text().isBlank();
                case Piece.Open open -> passes(open.name());
                case Piece.Close close -> passes(close.name());
            };
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    /** Whether text before and after a tag of this element belongs together. */
    static boolean passes(String element) {
        return !Reading.separates(element)
                && !Piece.VOID.contains(element)
                && !element.equals("data")
                && !element.equals("button");
    }
}
