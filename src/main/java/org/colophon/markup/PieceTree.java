package org.colophon.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pieces of a text as the tree that they are. */
final class PieceTree {

    private static final Set<String> TABLE_PARTS = Set.of("thead", "tbody", "tfoot", "colgroup", "col");

    /** What is compared as one: its parts say nothing by themselves. */
    private static final Set<String> WHOLE = Set.of("data", "sup", "mark", "img", "br", "wbr");

    private PieceTree() {}

    sealed interface Node {

        /** The pieces of this node and all below it, in order. */
        void writeTo(List<Piece> pieces);
    }

    record Words(String text) implements Node {
        @Override
        public void writeTo(List<Piece> pieces) {
            pieces.add(new Piece.Text(text));
        }
    }

    record Element(Piece.Open open, List<Node> children) implements Node {

        boolean isBlock() {
            String name = open.name();
            return TABLE_PARTS.contains(name) || (Reading.separates(name) && !name.equals("br"));
        }

        boolean isWhole() {
            return WHOLE.contains(open.name()) || open.hasClass("task");
        }

        Piece.Close close() {
            return new Piece.Close(open.name());
        }

        @Override
        public void writeTo(List<Piece> pieces) {
            pieces.add(open);
            if (!open.isVoid()) {
                children.forEach(child -> child.writeTo(pieces));
                pieces.add(close());
            }
        }
    }

    static List<Node> of(List<Piece> pieces) {
        List<Element> open = new ArrayList<>();
        List<Node> roots = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Node> place = open.isEmpty() ? roots : open.getLast().children();
            switch (piece) {
                case Piece.Text text -> place.add(new Words(text.text()));
                case Piece.Close close -> open.removeLast();
                case Piece.Open tag -> {
                    Element element = new Element(tag, new ArrayList<>());
                    place.add(element);
                    if (!tag.isVoid()) {
                        open.add(element);
                    }
                }
            }
        }
        return roots;
    }

    /** The HTML of nodes by which they are compared: without ids, which follow from numbers and other texts. */
    static String key(List<Node> nodes) {
        return Piece.print(withoutIds(nodes));
    }

    static List<Piece> withoutIds(List<Node> nodes) {
        List<Piece> pieces = new ArrayList<>();
        nodes.forEach(node -> node.writeTo(pieces));
        pieces.replaceAll(piece -> piece instanceof Piece.Open tag ? withoutId(tag) : piece);
        return pieces;
    }

    static Piece.Open withoutId(Piece.Open tag) {
        if (!tag.attributes().containsKey("id")) {
            return tag;
        }
        Map<String, String> attributes = new LinkedHashMap<>(tag.attributes());
        attributes.remove("id");
        return new Piece.Open(tag.name(), attributes);
    }
}
