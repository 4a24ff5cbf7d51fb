package org.colophon.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every heading its level below the headline, and its anchor. */
final class Headings {

    private static final Set<String> NAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Heading> found = new ArrayList<>();
    private final List<Piece> pieces;
    private final int shift;

    /** Changes the pieces in place. */
    Headings(List<Piece> pieces, Anchors anchors) {
        this.pieces = pieces;
        shift = pieces.stream()
                        .anyMatch(piece ->
                                piece instanceof Piece.Open open && open.name().equals("h1"))
                ? 1
                : 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Open heading when NAMES.contains(heading.name()) -> open.push(i);
                case Piece.Close heading when NAMES.contains(heading.name()) -> finish(pieces, open.pop(), i, anchors);
                default -> {}
            }
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Heading> found() {
        return List.copyOf(found);
    }

    private void finish(List<Piece> pieces, int start, int end, Anchors anchors) {
        var heading = (Piece.Open) pieces.get(start);
        int level = Math.min(6, heading.name().charAt(1) - '0' + shift);
        String text = Reading.text(pieces.subList(start + 1, end));
        String own = heading.attributes().get("id");
        String id = own != null ? own : anchors.forHeading(text);
        Map<String, String> attributes = new LinkedHashMap<>(Map.of("id", id));
        attributes.putAll(heading.attributes());
        pieces.set(start, new Piece.Open("h" + level, attributes));
        pieces.set(end, new Piece.Close("h" + level));
        found.add(new Heading(level, id, text));
    }
}
