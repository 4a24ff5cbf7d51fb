package org.colophon.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.markup.PieceTree.Element;
import org.colophon.markup.PieceTree.Node;
import org.colophon.markup.PieceTree.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes one mark of those that follow one another in a paragraph: it then stands around emphasis and links of which it
 * holds all. So a passage is announced once, and not with each of its elements.
 */
final class PassageJoining {

    /** Elements whose parts have to be their children. */
    private static final Set<String> STRICT = Set.of("pre", "ruby", "rt", "rp", "picture");

    private final Piece.Open tag;

    private PassageJoining(Piece.Open tag) {
        this.tag = tag;
    }

    /** The pieces with as few marks as possible. However deep they are nested, this goes no deeper itself. */
    static List<Piece> of(List<Piece> pieces, Piece.Open tag) {
        PassageJoining joining = new PassageJoining(tag);
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element(new Piece.Open("", Map.of()), new ArrayList<>()));
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> open.element().children().add(new Words(text.text()));
                case Piece.Open start -> {
                    Element element = new Element(start, new ArrayList<>());
                    if (start.isVoid()) {
                        open.element().children().add(element);
                    } else {
                        open.push(element);
                    }
                }
                case Piece.Close close -> {
                    Element element = joining.joined(open.pop());
                    open.element().children().add(element);
                }
            }
        }
        return written(joining.joined(open.pop()).children());
    }

    private static List<Piece> written(List<Node> nodes) {
        List<Piece> pieces = new ArrayList<>();
        Deque<Iterator<Node>> open = new ArrayDeque<>(List.of(nodes.iterator()));
        Deque<Element> elements = new ArrayDeque<>();
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                if (!elements.isEmpty()) {
                    pieces.add(elements.pop().close());
                }
                continue;
            }
            switch (open.element().next()) {
                case Words words -> pieces.add(new Piece.Text(words.text()));
                case Element element -> {
                    pieces.add(element.open());
                    if (!element.open().isVoid()) {
                        elements.push(element);
                        open.push(element.children().iterator());
                    }
                }
            }
        }
        return pieces;
    }

    private Element joined(Element element) {
        return isMark(element) || STRICT.contains(element.open().name())
                ? element
                : new Element(element.open(), joined(element.children()));
    }

    private List<Node> joined(List<Node> inner) {
        List<Node> result = new ArrayList<>(inner.size());
        List<Node> space = new ArrayList<>();
        List<Node> marked = new ArrayList<>();
        for (Node node : inner) {
            List<Node> content = content(node);
            if (node instanceof Words words && words.text().isBlank()) {
                space.add(node);
            } else if (content != null) {
                (marked.isEmpty() ? result : marked).addAll(space);
                space.clear();
                marked.addAll(content);
            } else {
                end(marked, space, result);
                result.add(node);
            }
        }
        end(marked, space, result);
        return result;
    }

    private void end(List<Node> marked, List<Node> space, List<Node> result) {
        if (!marked.isEmpty()) {
            result.add(new Element(tag, List.copyOf(marked)));
            marked.clear();
        }
        result.addAll(space);
        space.clear();
    }

    /** What stands in the mark that this node is, or could be; null where not all of it is marked. */
    private static @Nullable List<Node> content(Node node) {
        if (!(node instanceof Element element)) {
            return null;
        }
        if (isMark(element)) {
            return element.children();
        }
        boolean whole = PassageWriter.passes(element.open().name())
                && !STRICT.contains(element.open().name())
                && element.children().size() == 1
                && element.children().getFirst() instanceof Element only
                && isMark(only);
        return whole
                ? List.of(new Element(
                        element.open(), ((Element) element.children().getFirst()).children()))
                : null;
    }

    private static boolean isMark(Element element) {
        return element.open().hasClass("ai");
    }
}
